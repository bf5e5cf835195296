"""The endpoints below `/_ui`: the page, its events and controls, only for this machine and the page's own origin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from attrs import frozen

from ...errors import ConfigurationError
from ..behaviour.delivery import Head, Pause, Step
from ..hosts import is_loopback
from ..messages import Json, Refusal, Reply, Request, json_reply, typed_event
from ..request.json_parsing import parse_json
from .feed import Feed
from .switches import Switches

PREFIX = "/_ui"
PAGE = Path(__file__).with_name("page.html")
TICK = 0.05
"""Seconds between two looks for new events."""
SLOW_TICKS = 10
"""The ticks between two looks at faults and limits."""
HEARTBEAT_TICKS = 100
"""The ticks between two comments, which find out that a page was closed."""
SAFE_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": (
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


def is_for_page(path: str) -> bool:
    """Return whether *path* is below `/_ui`."""
    return path == PREFIX or path.startswith(PREFIX + "/")


@frozen
class Panel:
    """Serves the page; *limits* returns the allowances of each account."""

    feed: Feed
    switches: Switches
    limits: Callable[[], Json]

    def respond(self, request: Request) -> tuple[Reply, Iterator[Step] | None]:
        """Return the reply to *request*, and the steps of its body if it is the stream of events."""
        try:
            _check(request)
            return self._respond(request)
        except Refusal as refusal:
            return refusal.reply(), None

    def _respond(self, request: Request) -> tuple[Reply, Iterator[Step] | None]:
        match request.method, request.path.removeprefix(PREFIX):
            case "GET" | "HEAD", "" | "/":
                return Reply(200, "text/html; charset=utf-8", PAGE.read_bytes(), SAFE_HEADERS), None
            case "GET", "/events":
                return Reply(200, "text/event-stream; charset=utf-8", b"", SAFE_HEADERS), self._events()
            case "POST", "/faults":
                return self._switch(_object(request)), None
            case "POST", "/clear":
                _object(request)
                self.feed.clear()
                return json_reply({}), None
            case _:
                raise Refusal(404, f"Invalid URL ({request.method} {request.path})")

    def _switch(self, given: dict[str, Json]) -> Reply:
        """Add the fault `add`, or switch the fault `id` to `on`."""
        match given:
            case {"add": str(text)}:
                try:
                    self.switches.add(text)
                except ConfigurationError as error:
                    raise Refusal(400, str(error), param="add") from None
            case {"id": int(number), "on": bool(on)}:
                try:
                    self.switches.switch(number, on=on)
                except KeyError:
                    raise Refusal(404, f"There is no fault {number}.", param="id") from None
            case _:
                raise Refusal(400, "Expected the text of a fault in 'add', or 'id' and 'on'.")
        return json_reply({"faults": self.switches.data()})

    def _events(self) -> Iterator[Step]:
        """Yield the events until the page is closed."""
        yield Head(200, "text/event-stream; charset=utf-8", dict(SAFE_HEADERS), None)
        reader = self.feed.open()
        told: dict[str, Json] = {}
        tick = 0
        try:
            while True:
                data = b"".join(typed_event(name, value) for name, value in self.feed.read(reader))
                if tick % SLOW_TICKS == 0:
                    data += self._changed(told)
                if tick and tick % HEARTBEAT_TICKS == 0:
                    data += b":\n\n"
                if data:
                    yield data
                yield Pause(TICK)
                tick += 1
        finally:
            self.feed.close(reader)

    def _changed(self, told: dict[str, Json]) -> bytes:
        """Return the events of the faults and limits that differ from *told*."""
        now = {"faults": self.switches.data(), "limits": self.limits()}
        changed = {name: value for name, value in now.items() if told.get(name) != value}
        told.update(changed)
        return b"".join(typed_event(name, value) for name, value in changed.items())


def _check(request: Request) -> None:
    """Refuse requests of other sites: their `Origin` differs; a name that is bound to this machine is no loopback."""
    host = request.headers.get("host", "")
    origin = request.headers.get("origin")
    if not is_loopback(_hostname(host)):
        raise Refusal(403, "This page is served on the loopback interface only.", code="not_loopback")
    if origin is not None and origin != f"http://{host}":
        raise Refusal(403, "This request comes from another origin.", code="cross_origin")


def _hostname(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _object(request: Request) -> dict[str, Json]:
    """Return the JSON object in the body. A form of another site cannot send this content type without a preflight."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refusal(415, "Expected the content type application/json.")
    try:
        given = parse_json(request.body)
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise Refusal(400, "Expected a JSON object.")
    return given
