"""Dispatch a request: check the API key, find the operation, check the values, call the service."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping

from attrs import evolve

from ...validation.catalogue import catalogue
from ...validation.checker import Checker
from ..behaviour.request_matching import matchable
from ..behaviour.script import Script
from ..messages import Refusal, Reply, Request, json_reply
from ..model.generate import SPEAKING
from ..request.bodies import check_address, read_body, read_query
from ..request.routing import Match, Router
from ..request_context import RequestContext
from ..state import State
from .table import serve

log = logging.getLogger(__name__)


class Dispatcher:
    """Serves requests from the *script*, or by the service of their operation, from *state*."""

    def __init__(self, state: State, script: Script) -> None:
        self._state, self._script = state, script
        self._checker = Checker(catalogue().schemas)
        self._request_checker = Checker(catalogue().schemas, lenient=True)
        self._router = Router(catalogue().operations.values())

    def find(self, request: Request) -> Match | Refusal:
        """Return the operation of *request*, or the refusal of an unknown one."""
        try:
            return self._router.match(request)
        except Refusal as refusal:
            return refusal

    def answer(self, request: Request, found: Match | Refusal) -> Reply:
        """Return the response to *request*; an error becomes the service's error response."""
        try:
            check_key(request.headers)
            return self._served(self._visit(request, found))
        except Refusal as refusal:
            return refusal.reply()
        except Exception:
            log.exception("%s %s", request.method, request.path)
            return Refusal(500, "Internal error of the emulator; see its log.", kind="server_error").reply()

    def _visit(self, request: Request, found: Match | Refusal) -> RequestContext:
        if isinstance(found, Refusal):
            raise found
        operation = found.operation
        check_address(found.values, request, operation, self._request_checker)
        query = read_query(request, operation, self._request_checker)
        body = read_body(request, operation, self._request_checker)
        return RequestContext(
            request, operation, found.values, query, body, self._state, self._checker, self.respond, self._script
        )

    def _served(self, context: RequestContext) -> Reply:
        if reply := self._scripted(context):
            return reply
        reply = serve(context)
        return evolve(reply, delay=max(one.delay for one in context.scripted)) if context.scripted else reply

    def _scripted(self, context: RequestContext) -> Reply | None:
        """Return the scripted body of an operation in which the model generates no output."""
        if not self._script or context.operation.id in SPEAKING:
            return None
        body = self._script.body(matchable(context.request, context.body))
        if body is None:
            return None
        body.raise_error()
        return evolve(json_reply(body.json, context.operation.status), delay=body.delay)

    def visit(self, request: Request) -> RequestContext:
        """Return *request* as its service gets it; one that is not valid is refused."""
        return self._visit(request, self.find(request))

    def respond(self, request: Request) -> Reply:
        """Return the response to *request*."""
        return self.answer(request, self.find(request))


def check_key(headers: Mapping[str, str]) -> None:
    """Refuse a request without an API key, or with a key that has blanks or contains `invalid`."""
    scheme, _, key = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not key:
        raise Refusal(401, "No API key was provided: send it as `Authorization: Bearer KEY`.")
    if "invalid" in key or not re.fullmatch(r"[!-~]+", key):
        raise Refusal(401, f"Incorrect API key provided: {_masked(key)}.", code="invalid_api_key")


def _masked(key: str) -> str:
    return f"{key[:7]}***" if len(key) > 12 else "***"
