"""Modules of `params/`: what each declares and imports."""

from __future__ import annotations

from codegen.emit.models import AliasModule
from codegen.emit.params import CALL_KEYWORDS, DictModule, Key, grouped
from codegen.plan.components import Target


def test_types_are_gathered_into_their_modules() -> None:
    tool, choice = Target("params", "shared", "ToolParam"), Target("params", "create_response", "ChoiceParam")
    keywords = Target("params", "create_response", "CreateResponseParams")
    types: list[DictModule | AliasModule] = [
        DictModule(tool, "Tool", None, [Key("name", "str", required=True)], []),
        AliasModule(choice, "Choice", "ToolParam | str", None, [tool]),
        DictModule(keywords, "createResponse", CALL_KEYWORDS, [], [choice, tool]),
    ]

    response, shared = grouped(types)

    assert [one.target.name for one in response.types] == ["ChoiceParam", "CreateResponseParams"]
    assert response.imports == ["from .shared import ToolParam"]
    assert response.has_keywords
    assert (shared.name, shared.imports, shared.has_keywords) == ("shared", [], False)
