"""The events that stay as the service sends them are those of the description, but for the four that are replaced."""

from __future__ import annotations

import re

from tests.support.paths import ROOT

SOURCE = ROOT / "src/openai_dual"
REPLACED = {
    "ResponseTextDeltaEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseCompletedEvent",
}


def members(path: str, alias: str) -> set[str]:
    """Return the members of the union *alias* of a module."""
    text = (SOURCE / path).read_text(encoding="utf-8")
    return set(re.findall(r"\w+", text.partition(f"{alias}: TypeAlias = ")[2].partition("\n\n")[0]))


def test_the_list_is_that_of_the_description() -> None:
    of_service = members("_generated/models/response_stream_event.py", "ResponseStreamEvent")

    assert of_service - REPLACED == members("helpers/responses/plain_events.py", "PlainEvent")
