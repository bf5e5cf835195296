"""Both clients have exactly the method names of the official SDK."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual.binding.resource import Method, Resource
from tests.support.arguments import arguments
from tests.support.clients import KINDS, Driver, Kind
from tests.support.description import operations
from tests.support.facade import known_places, places, surface

needed = pytest.mark.skipif(not surface(), reason="the surface is not beside the repository")

PAGES = {"SyncCursorPage": "cursor", "SyncConversationCursorPage": "conversation", "SyncNextCursorPage": "next"}
PAGES |= {"SyncTokenPage": "token", "SyncPage": "single"}
NAMES = sorted({name for place in known_places().values() for name in (place.name, *place.aliases)})


@needed
def test_the_table_says_what_users_know() -> None:
    beside = {"cancelEvalRun": "evals.runs.cancel_by_post"}  # the older address of `evals.runs.cancel`

    assert known_places() == {name: place for name, place in places().items() if name not in beside}
    assert beside == {name: places()[name].name for name in beside}


def test_every_operation_has_one_place() -> None:
    names = [name for place in places().values() for name in (place.name, *place.aliases)]

    assert operations().keys() == places().keys()
    assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation_id", operations())
def test_every_name_builds_the_call_of_its_operation(operation_id: str, kind: Kind) -> None:
    place, given = places()[operation_id], arguments(operation_id)
    keywords = given.keywords
    positional = [keywords.pop(name) for name in place.positional]

    with Driver(kind) as driver:
        calls = [driver.method(name).call(*positional, **keywords) for name in (place.name, *place.aliases)]

    assert {operation_id} == {call.operation.id for call in calls}


@needed
@pytest.mark.parametrize("operation_id", surface())
def test_facts_are_those_users_know(operation_id: str) -> None:
    known = surface()[operation_id]
    with Driver("sync") as driver:
        call = driver.method(places()[operation_id].name).call(**arguments(operation_id).keywords)

    page = known.get("page", "").partition("[")[0]
    assert (known["http"], known.get("auth", "bearer")) == (call.operation.method, call.operation.auth)
    assert PAGES.get(page) == getattr(call, "page", None)
    assert known.get("beta_header") == call.operation.headers.get("OpenAI-Beta")
    assert set(known["required"]) <= arguments(operation_id).keywords.keys()


@needed
@pytest.mark.parametrize("operation_id", surface())
def test_what_users_may_omit_may_be_omitted_here(operation_id: str) -> None:
    with Driver("sync") as driver:
        parameters = inspect.signature(driver.method(places()[operation_id].name)).parameters.values()

    named = [each for each in parameters if each.kind is not inspect.Parameter.VAR_KEYWORD]
    required = {each.name for each in named if each.default is inspect.Parameter.empty}
    assert required <= set(surface()[operation_id]["required"])


@pytest.mark.parametrize("operation_id", operations())
def test_only_what_the_operation_is_about_may_be_given_by_position(operation_id: str) -> None:
    place = places()[operation_id]
    with Driver("sync") as driver:
        parameters = inspect.signature(driver.method(place.name)).parameters.values()

    by_name = {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}
    by_position = [each.name for each in parameters if each.kind not in by_name]
    assert list(place.positional) == by_position


@pytest.mark.parametrize("kind", KINDS)
def test_the_facade_offers_nothing_else(kind: Kind) -> None:
    with Driver(kind) as driver:
        offered = set(methods(driver.client))

    assert offered == {name for place in places().values() for name in (place.name, *place.aliases)}


def methods(holder: Any, path: str = "") -> Iterator[str]:
    """Yield the dotted names of all operations below a client or a resource, helpers left out."""
    for name in dir(type(holder)):
        if name.startswith(("_", "with_")) or (path == "" and not is_resource(holder, name)) or is_helper(holder, name):
            continue
        found = getattr(holder, name)
        yield from methods(found, f"{path}{name}.") if isinstance(found, Resource) else [path + name]


def is_resource(client: Any, name: str) -> bool:
    return isinstance(getattr(client, name), Resource)


def is_helper(resource: Any, name: str) -> bool:
    """Whether a method is a hand-written helper, and not an operation that a helper declares."""
    if isinstance(getattr(resource, name), Method):
        return False
    mixins = (each for each in type(resource).__mro__ if each.__module__.startswith("openai_dual.helpers."))
    return any(name in vars(mixin) for mixin in mixins)


def test_keywords_that_helpers_declare_otherwise_stand_apart() -> None:
    from openai_dual._generated.params.create_chat_completion import (
        CreateChatCompletionCommonParams,
        CreateChatCompletionParams,
    )

    assert {"response_format"} == (
        CreateChatCompletionParams.__annotations__.keys() - CreateChatCompletionCommonParams.__annotations__.keys()
    )
