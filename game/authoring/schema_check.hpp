// Purpose: a scenario's bytes against scenarios/schema/scenario.schema.json. Owner: lint and the tests. Single-threaded.
#pragma once

#include "game/scenario/problem.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace heard::authoring {

class SchemaCheck {
public:
    // The error says which file and why, in one sentence.
    static tl::expected<SchemaCheck, std::string> load(const std::string &schemaFile);
    SchemaCheck(SchemaCheck &&) noexcept;
    SchemaCheck &operator=(SchemaCheck &&) noexcept;
    ~SchemaCheck();

    // Problems carry HS190, or what stopped the reading (HS001 to HS005). Never throws.
    std::vector<scenario::Problem> check(std::string_view bytes, const std::string &file) const;

private:
    struct Schema;
    explicit SchemaCheck(std::unique_ptr<Schema> schema);
    std::unique_ptr<Schema> schema_;
};

} // namespace heard::authoring
