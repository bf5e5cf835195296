"""Repeat a recorded call on a client; the transport returns the recorded response."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import httpx

from openai_dual import APIStatusError
from tests.support.clients import Driver, Kind
from tests.support.description import Described, flat
from tests.support.facade import places
from tests.support.forms import Part, parts
from tests.system.traffic.recorded import Interaction


class Replay(Driver):
    """A client of either kind that gets the response of *interaction*; records the last request."""

    def __init__(self, kind: Kind, interaction: Interaction, **options: Any) -> None:
        super().__init__(kind, httpx.MockTransport(self._answer), base_url="https://api.test/v1", **options)
        self.interaction = interaction
        self.request: httpx.Request | None = None

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        return self.interaction.replay(request)

    def repeat(self) -> Any:
        """Call the facade with the recorded arguments and return its result."""
        operation = self.interaction.operation
        assert operation is not None
        return self.call(places()[operation.id].name, **arguments(operation, self.interaction))

    def sent(self) -> httpx.Request:
        """Call as `repeat` does, ignore the result, and return the sent request."""
        with suppress(APIStatusError):
            result = self.repeat()
            if hasattr(result, "close"):
                self.finish(result.close())
        assert self.request is not None
        return self.request


def arguments(operation: Described, interaction: Interaction) -> dict[str, Any]:
    """Turn a recorded body into keywords; fields that the description lacks go into `extra_body`."""
    known = {name for schema in operation.bodies.values() for name in flat(schema).get("properties", {})}
    body = interaction.json or {part.name: _field(part) for part in form(interaction)}
    extra = {name: value for name, value in body.items() if name not in known}
    named = {name: value for name, value in body.items() if name in known}
    return dict.fromkeys(operation.named("path"), "id_1") | named | ({"extra_body": extra} if extra else {})


def form(interaction: Interaction) -> list[Part]:
    """Read the recorded form, none if the body is none; its boundary is its first line."""
    if interaction.json is not None or not interaction.asked:
        return []
    boundary = interaction.asked.partition(b"\r\n")[0].removeprefix(b"--").decode()
    return parts(f"multipart/form-data; boundary={boundary}", interaction.asked)


def _field(part: Part) -> object:
    return part.content.decode() if part.filename is None else (part.filename, part.content, part.content_type)
