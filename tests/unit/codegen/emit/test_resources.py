"""The classes of resources and their mixins."""

from __future__ import annotations

from codegen.emit.resources import Node


def test_helpers_of_a_resource_are_a_mixin_of_its_class() -> None:
    plain, helped = Node("batches"), Node("chat.completions", "chat.completions.CompletionsHelpers")

    assert [None, ("chat.completions", "CompletionsHelpers")] == [node.mixin for node in (plain, helped)]
