// A rounded box by its signed distance: soft shadow below, fill, and an edge inside. Output is premultiplied.
// Texture coordinates are pixels from the middle of the box.
#version 120
uniform vec4 shape;      // half width, half height, radius, edge width
uniform vec4 fill;
uniform vec4 edge;
uniform vec4 shade;      // drop, sigma, opacity, how much narrower than the box
uniform vec4 shadeColor;

float boxDistance(vec2 p, vec2 halfSize, float radius) {
    float r = min(radius, min(halfSize.x, halfSize.y));
    vec2 q = abs(p) - halfSize + r;
    return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - r;
}

float erfish(float x) { // within 5e-4 of erf
    float a = abs(x);
    float d = 1.0 + a * (0.278393 + a * (0.230389 + a * (0.000972 + a * 0.078108)));
    d *= d;
    return sign(x) * (1.0 - 1.0 / (d * d));
}

// A Gaussian over a rounded box: exact across, eight samples down.
float soft(vec2 p, vec2 halfSize, float radius, float sigma) {
    float sum = 0.0, total = 0.0;
    for (int i = 0; i < 16; ++i) {
        float dy = (float(i) - 7.5) * sigma * 0.375;
        float weight = exp(-0.5 * dy * dy / (sigma * sigma));
        total += weight;
        float y = p.y + dy;
        if (abs(y) > halfSize.y) continue;
        float corner = min(halfSize.y - radius - abs(y), 0.0);
        float across = halfSize.x - radius + sqrt(max(0.0, radius * radius - corner * corner));
        sum += weight * 0.5 * (erfish((p.x + across) / (sigma * 1.41421)) - erfish((p.x - across) / (sigma * 1.41421)));
    }
    return sum / total;
}

void main() {
    vec2 p = gl_TexCoord[0].xy;
    vec2 halfSize = shape.xy;
    float d = boxDistance(p, halfSize, shape.z);
    float inside = clamp(0.5 - d, 0.0, 1.0);
    float core = shape.w > 0.0 ? clamp(0.5 - (d + shape.w), 0.0, 1.0) : inside;
    vec4 color = vec4(fill.rgb * fill.a, fill.a) * inside;
    vec4 rim = vec4(edge.rgb * edge.a, edge.a) * (inside - core);
    color = rim + color * (1.0 - rim.a);
    if (shade.z > 0.0) {
        float s = soft(p - vec2(0.0, shade.x), halfSize - vec2(shade.w, 0.0), min(shape.z, min(halfSize.x, halfSize.y)), shade.y) * shade.z;
        // A translucent box shows no shadow through itself.
        s *= 1.0 - inside;
        color += vec4(shadeColor.rgb, 1.0) * s * (1.0 - color.a);
    }
    gl_FragColor = color;
}
