"""One request to one answer, without I/O: journal, faults, key, route, checks, service, headers."""

from __future__ import annotations

import logging
import re
from collections import deque
from collections.abc import Mapping

from attrs import frozen

from .bodies import read_body, read_query
from .catalogue import catalogue
from .faults import WHOLE, Breakage, Faults, breakage, faulty, spoiled
from .journal import Received, received
from .limits import limit_headers
from .messages import Refusal, Reply, Request
from .routing import Router
from .schema import Checker
from .services import answer
from .state import State
from .visit import Visit

log = logging.getLogger(__name__)

REMEMBERED = 10_000
"""How many requests the journal holds: the oldest go first."""


@frozen
class Outcome:
    """The answer, and what happens to the connection while it goes out."""

    reply: Reply
    breakage: Breakage = WHOLE


class Application:
    """The emulated service; everything it answers follows from *seed* and the requests so far."""

    def __init__(self, seed: int = 0) -> None:
        self.journal: deque[Received] = deque(maxlen=REMEMBERED)
        self._state = State(seed)
        self._faults = Faults()
        self._checker = Checker(catalogue().schemas)
        self._request_checker = Checker(catalogue().schemas, lenient=True)
        self._router = Router(catalogue().operations.values())

    def respond(self, request: Request) -> Outcome:
        """Answer *request*; whatever is wrong with it becomes an error answer as the service gives it."""
        self.journal.append(received(request))
        try:
            fault = self._faults.asked(request)
        except Refusal as refusal:
            return Outcome(self._with_headers(refusal.reply(), request))
        reply = faulty(fault) or spoiled(self._answer(request), fault)
        return Outcome(self._with_headers(reply, request), breakage(fault))

    def _answer(self, request: Request) -> Reply:
        try:
            _check_key(request.headers)
            match = self._router.match(request)
            query = read_query(request, match.operation, self._request_checker)
            body = read_body(request, match.operation, self._request_checker)
            return answer(
                Visit(request, match.operation, match.values, query, body, self._state, self._checker, self._answer)
            )
        except Refusal as refusal:
            return refusal.reply()
        except Exception:
            log.exception("%s %s", request.method, request.path)
            return Refusal(500, "The emulator has a defect; its log says more.", kind="server_error").reply()

    def _with_headers(self, reply: Reply, request: Request) -> Reply:
        common = {
            "x-request-id": self._state.new_id("req_"),
            "openai-processing-ms": "1",
            "openai-version": "2020-10-01",
            **limit_headers(len(request.body)),
        }
        return Reply(reply.status, reply.content_type, reply.body, {**common, **reply.headers})


def _check_key(headers: Mapping[str, str]) -> None:
    """Refuse a request without a bearer key, or with one that has blanks or the word `invalid` in it."""
    scheme, _, key = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not key:
        raise Refusal(401, "No API key was provided: send it as `Authorization: Bearer KEY`.")
    if "invalid" in key or not re.fullmatch(r"[!-~]+", key):
        raise Refusal(401, f"Incorrect API key provided: {_masked(key)}.", code="invalid_api_key")


def _masked(key: str) -> str:
    return f"{key[:7]}***" if len(key) > 12 else "***"
