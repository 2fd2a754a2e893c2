#include "game/authoring/schema_check.hpp"

#include "game/scenario/document.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace heard::authoring {

namespace {

using valijson::adapters::NlohmannJsonAdapter;

// valijson's "<root>[steps][3][kind]" as "steps[3].kind".
std::string pathOf(const std::string &context) {
    std::string path;
    std::size_t at = context.find('[');
    while (at != std::string::npos) {
        const std::size_t end = context.find(']', at);
        if (end == std::string::npos) break;
        const std::string piece = context.substr(at + 1, end - at - 1);
        const bool index = !piece.empty() && std::all_of(piece.begin(), piece.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
        path += index ? "[" + piece + "]" : (path.empty() ? "" : ".") + piece;
        at = context.find('[', end);
    }
    return path;
}

} // namespace

struct SchemaCheck::Schema {
    valijson::Schema schema;
};

SchemaCheck::SchemaCheck(std::unique_ptr<Schema> schema) : schema_(std::move(schema)) {}
SchemaCheck::SchemaCheck(SchemaCheck &&) noexcept = default;
SchemaCheck &SchemaCheck::operator=(SchemaCheck &&) noexcept = default;
SchemaCheck::~SchemaCheck() = default;

tl::expected<SchemaCheck, std::string> SchemaCheck::load(const std::string &schemaFile) {
    std::ifstream in(schemaFile);
    if (!in) return tl::unexpected("The schema " + schemaFile + " cannot be read.");
    const nlohmann::json document = nlohmann::json::parse(in, nullptr, false);
    if (document.is_discarded()) return tl::unexpected("The schema " + schemaFile + " is not JSON.");
    auto schema = std::make_unique<Schema>();
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        const NlohmannJsonAdapter adapter(document);
        parser.populateSchema(adapter, schema->schema);
    } catch (const std::exception &error) {
        return tl::unexpected("The schema " + schemaFile + " is not a draft-07 schema: " + error.what());
    }
    return SchemaCheck(std::move(schema));
}

std::vector<scenario::Problem> SchemaCheck::check(std::string_view bytes, const std::string &file) const {
    const auto root = scenario::readDocument(bytes, file); // bounds depth and strings first: the validator walks by recursion
    if (!root) return {root.error()};
    const nlohmann::json document = nlohmann::json::parse(bytes, nullptr, false);
    std::vector<scenario::Problem> problems;
    try {
        const NlohmannJsonAdapter target(document);
        valijson::ValidationResults results;
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        if (validator.validate(schema_->schema, target, &results)) return {};
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            const std::string path = pathOf(error.context.empty() ? std::string() : [&] {
                std::string joined;
                for (const std::string &piece : error.context) joined += piece;
                return joined;
            }());
            problems.push_back({"HS190", file, scenario::lineOf(*root, path), path, "The schema says: " + error.description, "See scenarios/schema/scenario.schema.json."});
        }
    } catch (const std::exception &error) {
        problems.clear();
        problems.push_back({"HS190", file, 0, {}, std::string("The schema check stopped: ") + error.what(), "Simplify the file."});
    }
    return problems;
}

} // namespace heard::authoring
