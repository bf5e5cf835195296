"""What the types of named schemas are called."""

from __future__ import annotations

from codegen.decisions.names import Names
from codegen.plan.components import Components


def test_a_class_has_the_name_people_know_unless_that_means_two_things() -> None:
    record = {"type": "object", "properties": {"id": {"type": "string"}}}
    schemas = dict.fromkeys(("CreateReply", "OneMessage", "OtherMessage", "Unknown"), record)
    types = {
        "chat": {"models": {"Reply": "CreateReply", "ReplyListResponse": "CreateReply", "Message": "OneMessage"}},
        "beta": {"models": {"Message": "OtherMessage"}},
    }
    components = Components(schemas, Names({}, types), frozenset(schemas), frozenset())

    assert ["Reply", "OneMessage", "OtherMessage", "Unknown2"] == [components.model(name).name for name in schemas]
