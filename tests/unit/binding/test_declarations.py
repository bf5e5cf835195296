"""Declared operations are bound once per resource, to the method of the executor that fits them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from openai_dual._generated.api.files.list_files import list_files
from openai_dual._generated.api.models.retrieve_model import retrieve_model
from openai_dual.binding.declarations import endpoint, former, paged
from openai_dual.binding.resource import Resource


class Recorder:
    """An executor that records the name of its method and the path of the call."""

    def __init__(self) -> None:
        self.made: list[tuple[str, str]] = []

    def execute(self, call: Any) -> str:
        self.made.append(("execute", call.path))
        return "a value"

    def list(self, call: Any) -> str:
        self.made.append(("list", call.path))
        return "a page"


class Things(Resource[Any]):
    retrieve = endpoint(retrieve_model)
    list = paged(list_files)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def test_an_endpoint_is_executed(recorder: Recorder) -> None:
    things: Any = Things(recorder)

    assert "a value" == things.retrieve("gpt-4o")
    assert [("execute", "/models/gpt-4o")] == recorder.made


def test_a_paged_endpoint_is_listed(recorder: Recorder) -> None:
    things: Any = Things(recorder)

    assert "a page" == things.list()
    assert [("list", "/files")] == recorder.made


def test_a_method_is_looked_up_at_each_access(recorder: Recorder) -> None:
    things: Any = Things(recorder)

    assert things.retrieve == things.retrieve
    assert "retrieve" not in vars(things)


def test_a_child_is_made_once_of_the_class_that_fits_its_holder(recorder: Recorder) -> None:
    chat: Any = import_module("openai_dual._generated.resources.chat")
    completions: Any = import_module("openai_dual._generated.resources.chat_completions")
    blocking, awaiting = chat.Chat(recorder), chat.AsyncChat(recorder)

    assert blocking.completions is blocking.completions
    assert (completions.Completions, completions.AsyncCompletions) == (
        chat.Chat.completions,
        chat.AsyncChat.completions,
    )
    assert completions.Completions is type(blocking.completions)
    assert completions.AsyncCompletions is type(awaiting.completions)
    assert not issubclass(completions.AsyncCompletions, completions.Completions)


def test_the_class_has_the_declaration_with_the_documentation_of_the_builder() -> None:
    assert isinstance(Things.retrieve, endpoint)
    assert retrieve_model.__doc__ == Things.retrieve.__doc__


def test_a_call_by_a_former_name_is_the_same_and_deprecated() -> None:
    present, call = retrieve_model("m"), former(retrieve_model, "models.get")("m")

    facts = (call.operation.name, call.operation.deprecated, call.operation.replacement)
    assert ("models.get", True, "models.retrieve") == facts
    assert present == call.replace(operation=present.operation)
    assert retrieve_model.__doc__ == former(retrieve_model, "models.get").__doc__
