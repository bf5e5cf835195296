"""What the types of named schemas are called."""

from __future__ import annotations

from typing import Any

from codegen.decisions.names import Names
from codegen.plan.components import Components


def test_a_class_has_the_name_people_know_unless_that_means_two_things() -> None:
    record = {"type": "object", "properties": {"id": {"type": "string"}}}
    schemas = dict.fromkeys(("CreateReply", "OneMessage", "OtherMessage", "Unknown"), record)
    types = {
        "chat": {"models": {"Reply": "CreateReply", "ReplyListResponse": "CreateReply", "Message": "OneMessage"}},
        "beta": {"models": {"Message": "OtherMessage"}},
    }
    components = Components(schemas, Names({}, types), frozenset(schemas), {})

    assert ["Reply", "OneMessage", "OtherMessage", "UnknownObject"] == [components.model(name).name for name in schemas]


def test_a_name_that_is_taken_says_what_its_type_is() -> None:
    record = {"type": "object", "properties": {"id": {"type": "string"}, "file": {"type": "array", "items": {}}}}
    listed = {"type": "string", "enum": ["auto"]}
    schemas: dict[str, Any] = {"Tool": record, "ToolParam": record, "Tier": listed, "TierResponse": listed}
    names = Names({}, {"": {"models": {"Tier": "TierResponse"}}})
    components = Components(schemas, names, frozenset(schemas), dict.fromkeys(schemas, "create_tool"))

    assert [components.param(name).name for name in ("Tool", "ToolParam")] == ["ToolObjectParam", "ToolParam"]
    assert [components.model(name).name for name in ("Tier", "TierResponse")] == ["TierValue", "Tier"]
