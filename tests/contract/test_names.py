"""The facade has exactly the names that users of the official SDK know, on both clients."""

from __future__ import annotations

import pytest

from tests.support.arguments import arguments
from tests.support.clients import KINDS, Driver, Kind
from tests.support.description import operations
from tests.support.facade import known_places, places, surface

needed = pytest.mark.skipif(not surface(), reason="surface.json is not beside the repository")

PAGES = {"SyncCursorPage": "cursor", "SyncConversationCursorPage": "conversation", "SyncNextCursorPage": "next"}
PAGES["SyncPage"] = "single"
NAMES = sorted({name for place in known_places().values() for name in (place.name, *place.aliases)})


@needed
def test_the_table_says_what_users_know() -> None:
    assert known_places() == places()


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
@pytest.mark.parametrize("operation_id", operations())
def test_facts_are_those_users_know(operation_id: str) -> None:
    known = surface()[operation_id]
    with Driver("sync") as driver:
        call = driver.method(places()[operation_id].name).call(**arguments(operation_id).keywords)

    page = known["page"].partition("[")[0] if "page" in known else None
    assert (known["http"], known.get("auth", "bearer")) == (call.operation.method, call.operation.auth)
    assert PAGES.get(page) == getattr(call, "page", None)
    assert known.get("beta_header") == call.operation.headers.get("OpenAI-Beta")
    assert set(known["required"]) <= arguments(operation_id).keywords.keys()
