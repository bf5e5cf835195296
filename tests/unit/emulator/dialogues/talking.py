"""Talk to a dialogue without a socket: each event of the server is checked against its schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from openai_dual.emulator import Application, Request
from openai_dual.emulator.application import Outcome
from openai_dual.emulator.behaviour.delivery import Break
from openai_dual.emulator.dialogues.outputs import HangUp
from openai_dual.emulator.dialogues.session import Send, Wait
from openai_dual.emulator.schema.channels import channels
from openai_dual.validation.checker import Checker

HEADERS = {"authorization": "Bearer sk-emulator-test"}
CHECKER = Checker(channels().schemas)


class Talk:
    """One client of an emulator without a socket; it has the *settings* of `Application`."""

    def __init__(
        self,
        target: str = "/realtime?model=gpt-realtime",
        *,
        headers: Mapping[str, str] | None = None,
        application: Application | None = None,
        **settings: Any,
    ) -> None:
        self.application = application or Application(**settings)
        given = {**HEADERS, **(headers or {})}
        opened = self.application.upgrade(Request.to(f"/v1{target}", "GET", given.items()))
        assert opened is not None
        assert not isinstance(opened, Outcome), opened.reply
        self.session = opened.session
        self.log = self.application.journal[-1]
        self.now = 0.0
        self.end: HangUp | Break | None = None
        self._schema = {"$ref": next(one.received for one in channels().channels if one.name == self.log.operation)}

    def say(self, kind: str, **fields: Any) -> list[Any]:
        """Send a client event, and return the events that follow."""
        return self.send(json.dumps({"type": kind, **fields}))

    def send(self, message: str) -> list[Any]:
        """Send a message, and return the events that follow."""
        self.session.receive(message)
        return self.rest()

    def rest(self) -> list[Any]:
        """Return all events until the server waits for the client; time passes as it must."""
        return self.take(None)

    def take(self, count: int | None) -> list[Any]:
        """Return the next events, at most *count*."""
        found: list[Any] = []
        while self.end is None and (count is None or len(found) < count):
            match step := self.session.next(self.now):
                case Send(text):
                    found.append(json.loads(text))
                    assert CHECKER.problem(self._schema, found[-1]) is None, found[-1]
                case Wait(None):
                    break
                case Wait(float(seconds)):
                    self.now += max(seconds, 0.001)
                case HangUp() | Break():
                    self.end = step
                case _:
                    raise AssertionError(step)
        return found


def kinds(events: list[Any]) -> list[str]:
    """Return the types of *events*."""
    return [event["type"] for event in events]


def error_of(events: list[Any]) -> tuple[str | None, str | None, str | None]:
    """Return code, param and the client's event id of the only event, an error."""
    (event,) = events
    assert "error" == event["type"]
    return event["error"]["code"], event["error"]["param"], event["error"]["event_id"]
