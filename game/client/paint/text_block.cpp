#include "game/client/paint/text_block.hpp"
#include "game/client/paint/surface.hpp"

#include <cmath>
#include <pango/pangocairo.h>
#include <utility>

namespace heard::client {
namespace {

constexpr int stripHeight = 1024;
constexpr double pangoUnit = PANGO_SCALE;

bool same(const TextSpec& a, const TextSpec& b) {
    return a.text == b.text && a.type.size == b.type.size && a.type.line == b.type.line && a.type.weight == b.type.weight &&
           a.color == b.color && a.width == b.width && a.align == b.align && a.stretches == b.stretches;
}

int toPango(float logical, float scale) { return static_cast<int>(std::lround(static_cast<double>(logical * scale) * pangoUnit)); }
float fromPango(int units, float scale) { return static_cast<float>(units / pangoUnit) / scale; }

void applyStyle(PangoLayout* layout, const TextSpec& spec, float scale) {
    PangoFontDescription* font = pango_font_description_from_string("Lato,Noto Sans");
    pango_font_description_set_weight(font, static_cast<PangoWeight>(spec.type.weight));
    pango_font_description_set_absolute_size(font, static_cast<double>(spec.type.size * scale) * pangoUnit);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_line_height_new_absolute(toPango(std::round(spec.type.line * scale) / scale, scale)));
    if (spec.type.size > 60) pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(toPango(-1, scale)));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

// Byte range [begin, end) as rectangles in Pango units, line by line.
template <typename Each> void eachRange(PangoLayout* layout, int begin, int end, Each each) {
    PangoLayoutIter* it = pango_layout_get_iter(layout);
    do {
        PangoLayoutLine* line = pango_layout_iter_get_line_readonly(it);
        const int from = std::max(begin, line->start_index), to = std::min(end, line->start_index + line->length);
        if (from >= to && !(begin < end && line->length == 0 && line->start_index >= begin && line->start_index < end)) continue;
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(it, nullptr, &logical);
        int* ranges = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(line, from, to, &ranges, &count);
        for (int i = 0; i < count; ++i) each(ranges[2 * i], logical.y, ranges[2 * i + 1] - ranges[2 * i], logical.height);
        g_free(ranges);
    } while (pango_layout_iter_next_line(it));
    pango_layout_iter_free(it);
}

void underline(cairo_t* cr, Under kind, double x, double y, double w, double scale) {
    static constexpr double dashes[] = {10, 5};
    const double dash[] = {dashes[0] * scale, dashes[1] * scale};
    const double dot[] = {0.1 * scale, 6.5 * scale};
    cairo_save(cr);
    cairo_set_line_width(cr, (kind == Under::Dotted ? 3.2 : 2.0) * scale);
    if (kind == Under::Dotted) cairo_set_dash(cr, dot, 2, 0), cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    if (kind == Under::Dashed) cairo_set_dash(cr, dash, 2, 0);
    cairo_move_to(cr, x, y);
    cairo_line_to(cr, x + w, y);
    cairo_stroke(cr);
    cairo_restore(cr);
}

void paintStretches(PangoLayout* layout, const TextSpec& spec, float scale, cairo_t* cr) {
    const double s = static_cast<double>(scale);
    const double band = static_cast<double>(spec.type.size) * s * 1.3;
    for (const Stretch& mark : spec.stretches)
        eachRange(layout, static_cast<int>(mark.begin), static_cast<int>(mark.end), [&](int x, int y, int w, int h) {
            const double left = x / pangoUnit, wide = w / pangoUnit, middle = (y + h / 2) / pangoUnit;
            if (mark.ground.a) {
                setSource(cr, mark.ground);
                roundedPath(cr, left - 3 * s, middle - band / 2, wide + 6 * s, band, 6 * s);
                cairo_fill(cr);
            }
            setSource(cr, spec.color);
            if (mark.under != Under::None) underline(cr, mark.under, left, std::round(middle + band / 2), wide, s);
        });
}

} // namespace

Fonts::Fonts() : context_(pango_font_map_create_context(pango_cairo_font_map_get_default())) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context_, FALSE);
}
Fonts::~Fonts() { g_object_unref(context_); }

TextBlock::TextBlock() = default;
TextBlock::~TextBlock() { drop(); }
TextBlock::TextBlock(TextBlock&& o) noexcept { *this = std::move(o); }
TextBlock& TextBlock::operator=(TextBlock&& o) noexcept {
    if (this == &o) return *this;
    drop();
    layout_ = std::exchange(o.layout_, nullptr);
    spec_ = std::move(o.spec_);
    scale_ = o.scale_;
    size_ = o.size_;
    strips_ = std::move(o.strips_);
    return *this;
}
void TextBlock::drop() {
    if (layout_) g_object_unref(layout_);
    layout_ = nullptr;
}

void TextBlock::set(const Fonts& fonts, TextSpec spec) {
    if (layout_ && scale_ == fonts.scale() && same(spec, spec_)) return;
    spec_ = std::move(spec);
    scale_ = fonts.scale();
    strips_.clear();
    if (!layout_) layout_ = pango_layout_new(fonts.context());
    applyStyle(layout_, spec_, scale_);
    pango_layout_set_text(layout_, spec_.text.data(), static_cast<int>(spec_.text.size()));
    pango_layout_set_wrap(layout_, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout_, spec_.width < 0 ? -1 : std::max(PANGO_SCALE, toPango(spec_.width, scale_)));
    pango_layout_set_alignment(layout_, spec_.align == Align::Start    ? PANGO_ALIGN_LEFT
                                        : spec_.align == Align::Centre ? PANGO_ALIGN_CENTER
                                                                       : PANGO_ALIGN_RIGHT);
    PangoRectangle logical;
    pango_layout_get_extents(layout_, nullptr, &logical);
    const float width = std::ceil(static_cast<float>(logical.width / pangoUnit)) / scale_;
    size_ = {spec_.width < 0 ? width : std::min(width, spec_.width), fromPango(logical.height, scale_)};
}

int TextBlock::lines() const { return layout_ ? pango_layout_get_line_count(layout_) : 0; }
float TextBlock::baseline() const { return layout_ ? fromPango(pango_layout_get_baseline(layout_), scale_) : 0; }

Rect TextBlock::caret(std::size_t byte) const {
    if (!layout_) return {};
    PangoRectangle strong;
    pango_layout_get_cursor_pos(layout_, static_cast<int>(std::min(byte, spec_.text.size())), &strong, nullptr);
    return {fromPango(strong.x, scale_), fromPango(strong.y, scale_), 0, fromPango(strong.height, scale_)};
}

std::size_t TextBlock::byteAt(Point p) const {
    if (!layout_) return 0;
    int index = 0, trailing = 0;
    pango_layout_xy_to_index(layout_, toPango(p.x, scale_), toPango(p.y, scale_), &index, &trailing);
    const char* at = spec_.text.data() + index;
    for (; trailing > 0 && at < spec_.text.data() + spec_.text.size(); --trailing) at = g_utf8_next_char(at);
    return std::min(static_cast<std::size_t>(at - spec_.text.data()), spec_.text.size());
}

std::vector<Rect> TextBlock::range(std::size_t begin, std::size_t end) const {
    std::vector<Rect> out;
    if (!layout_ || begin >= end) return out;
    eachRange(layout_, static_cast<int>(begin), static_cast<int>(end), [&](int x, int y, int w, int h) {
        out.push_back({fromPango(x, scale_), fromPango(y, scale_), fromPango(w, scale_), fromPango(h, scale_)});
    });
    return out;
}

std::size_t TextBlock::lineStep(std::size_t byte, int direction, float x) const {
    if (!layout_) return byte;
    int line = 0, ignored = 0;
    pango_layout_index_to_line_x(layout_, static_cast<int>(byte), FALSE, &line, &ignored);
    if (line + direction < 0 || line + direction >= lines()) return byte;
    const Rect here = caret(byte);
    return byteAt({x, here.y + here.h / 2 + static_cast<float>(direction) * here.h});
}

std::size_t TextBlock::visualStep(std::size_t byte, int direction) const {
    if (!layout_) return byte;
    int to = 0, trailing = 0;
    pango_layout_move_cursor_visually(layout_, TRUE, static_cast<int>(byte), 0, direction, &to, &trailing);
    if (to < 0) return 0;
    if (to == G_MAXINT) return spec_.text.size();
    const char* at = spec_.text.data() + to;
    for (; trailing > 0 && at < spec_.text.data() + spec_.text.size(); --trailing) at = g_utf8_next_char(at);
    return std::min(static_cast<std::size_t>(at - spec_.text.data()), spec_.text.size());
}

std::size_t TextBlock::lineStart(std::size_t byte) const {
    int line = 0, x = 0;
    if (!layout_) return 0;
    pango_layout_index_to_line_x(layout_, static_cast<int>(byte), FALSE, &line, &x);
    return static_cast<std::size_t>(pango_layout_get_line_readonly(layout_, line)->start_index);
}

std::size_t TextBlock::lineEnd(std::size_t byte) const {
    int line = 0, x = 0;
    if (!layout_) return 0;
    pango_layout_index_to_line_x(layout_, static_cast<int>(byte), FALSE, &line, &x);
    const PangoLayoutLine* l = pango_layout_get_line_readonly(layout_, line);
    std::size_t end = static_cast<std::size_t>(l->start_index + l->length);
    // A softly wrapped line ends before its last space, or the caret would show on the next line.
    if (line + 1 < lines() && end > 0 && end == static_cast<std::size_t>(pango_layout_get_line_readonly(layout_, line + 1)->start_index))
        end = static_cast<std::size_t>(g_utf8_prev_char(spec_.text.data() + end) - spec_.text.data());
    return std::max(end, static_cast<std::size_t>(l->start_index));
}

void TextBlock::trace(cairo_t* cr) const {
    if (layout_) pango_cairo_show_layout(cr, layout_);
}

const std::vector<TextBlock::Strip>& TextBlock::strips() {
    if (!strips_.empty() || !layout_ || spec_.text.empty()) return strips_;
    PangoRectangle ink; // only where there is ink: every pixel of a texture costs time on a software GL
    pango_layout_get_pixel_extents(layout_, &ink, nullptr);
    const int around = spec_.stretches.empty() ? 2 : 12;
    const int left = ink.x - around, first = ink.y - around, width = ink.width + 2 * around, height = ink.height + 2 * around;
    for (int top = 0; top < height; top += stripHeight) {
        Surface surface(width, std::min(stripHeight, height - top));
        cairo_t* cr = surface.cairo();
        cairo_translate(cr, -left, -first - top);
        paintStretches(layout_, spec_, scale_, cr);
        surface.setColor(spec_.color);
        pango_cairo_show_layout(cr, layout_);
        strips_.push_back({left, first + top, surface.toTexture()});
    }
    return strips_;
}

} // namespace heard::client
