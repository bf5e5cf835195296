"""The classes of resources and their mixins."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from codegen.decisions.entries import Entry
from codegen.emit.resources import Node, tree


def test_helpers_of_a_resource_are_a_mixin_of_its_class() -> None:
    plain, helped = Node("batches"), Node("chat.completions", "chat.completions.CompletionsHelpers")

    assert [None, ("chat.completions", "CompletionsHelpers")] == [node.mixin for node in (plain, helped)]


def endpoint(resource: str, method: str, *aliases: str) -> Any:
    """Return as much of an endpoint as the tree of resources reads."""
    return SimpleNamespace(plan=SimpleNamespace(entry=Entry(resource, method, aliases=aliases)))


def test_a_resource_of_aliases_only_is_of_the_class_it_repeats() -> None:
    create = endpoint("chat.completions", "create", "beta.chat.completions.create")
    messages = endpoint("chat.completions.messages", "list", "beta.chat.completions.messages.list")

    nodes = tree([create, messages], {})

    assert nodes["beta.chat.completions"].original is nodes["chat.completions"]
    assert nodes["beta.chat.completions.messages"].module == "chat_completions_messages"
    assert nodes["chat.completions"].original is None


def test_a_resource_with_fewer_methods_has_a_class_of_its_own() -> None:
    create = endpoint("chat.completions", "create", "beta.chat.completions.create")

    nodes = tree([create, endpoint("chat.completions", "list")], {})

    assert nodes["beta.chat.completions"].original is None


def test_a_former_name_is_known_as_such() -> None:
    entry = Entry("files", "content", aliases=["files.bytes"], former=["files.retrieve_content"])

    former: Any = SimpleNamespace(plan=SimpleNamespace(entry=entry))
    nodes = tree([former], {})

    assert [None, None, "files.retrieve_content"] == [method.former for method in nodes["files"].methods]
