"""Turn one request into one outcome, without I/O: log, faults, limits, service, headers, delivery."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import time

from attrs import evolve, frozen

from .behaviour.answer import Answer
from .behaviour.batch_rules import BatchRules
from .behaviour.delivery import Step, steps
from .behaviour.fault import Fault
from .behaviour.fault_effects import faulty, replacement
from .behaviour.fault_rules import HEADER, Faults
from .behaviour.pacing import AT_ONCE, Pacing
from .behaviour.rate_limits import Account, Limits, LimitSetting, tokens_of
from .behaviour.request_matching import Asked, matchable
from .behaviour.script import Function, Script
from .dialogues.table import find
from .messages import Json, Refusal, Reply, Request, dump
from .request.azure import with_model, without_azure
from .request.json_parsing import parse_json
from .request.routing import Match
from .request.subprotocols import with_key
from .request_log import REMEMBERED, Received, received
from .services.dispatcher import Dispatcher
from .sockets import Sockets, Upgrade
from .state import State
from .webhook_delivery import Delivery, take_deliveries

USUAL = BatchRules()


@frozen
class Outcome:
    """A reply, and the steps in which it is sent.

    Without a connection, *reply* is enough: the `Head` and the bytes among the *steps* are the same. `Pause` is a wait,
    `Break` the end of the connection. The steps can be iterated once.
    """

    reply: Reply
    steps: Iterable[Step]
    answered: bool = True
    """Whether any of the reply is sent."""


class Application:
    """The emulated service. All its responses are determined by *seed* and the requests so far.

    *faults* are injected, *script* has scripted answers, *limits* are enforced after *clock* (seconds since 1970),
    *pacing* is the pace of streams, *batches* has the rules of batches. Raises `ConfigurationError`.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        faults: Iterable[Fault | str] = (),
        script: Iterable[Answer | str | Function] = (),
        limits: LimitSetting = None,
        pacing: Pacing = AT_ONCE,
        batches: BatchRules = USUAL,
        clock: Callable[[], float] = time,
    ) -> None:
        self.journal: deque[Received] = deque(maxlen=REMEMBERED)
        self._state = State(seed)
        self._state.enqueued_tokens = batches.enqueued_tokens
        self._state.polls_of_batches = (batches.validating, batches.steps)
        self.faults = Faults(faults, self._state.random)
        self.script = Script(script, self._state.random)
        self._limits = Limits(limits, clock)
        self._pacing, self._random, self._clock = pacing, self._state.random("pieces"), clock
        self._dispatcher = Dispatcher(self._state, self.script)
        self._sockets = Sockets(self._state, self.script, pacing, self._dispatcher, self._charge, self._allowances)

    def respond_early(self, head: Request) -> Outcome | None:
        """Respond to a request whose body was not read yet, if a fault asks for that."""
        fault = self.faults.select_early(matchable(without_azure(head), None), head.headers.get(HEADER))
        return self._respond(head, fault) if fault else None

    def respond(self, request: Request, *, head_seen: bool = False) -> Outcome:
        """Respond to *request*. An error becomes the service's error response.

        *head_seen* says that `respond_early` was called for it.
        """
        early = None if head_seen else self.respond_early(request)
        return early or self._respond(request, None)

    def _respond(self, request: Request, early: Fault | None) -> Outcome:
        entry, request = received(request), without_azure(request)
        found = self._dispatcher.find(request)
        outcome = self._outcome(request, matchable(request, entry.body), found, early)
        operation = found.operation.id if isinstance(found, Match) else None
        status = outcome.reply.status if outcome.answered else None
        self.journal.append(evolve(entry, operation=operation, status=status))
        self._sockets.pass_time()
        return outcome

    def upgrade(self, request: Request) -> Outcome | Upgrade | None:
        """Open a WebSocket, or respond over HTTP to a request that is refused.

        The result is None if the address of *request* has no channel. `close` ends an accepted socket.
        """
        request = with_key(request)
        entry, request = received(request), with_model(without_azure(request))
        found = find(request)
        if found is None:
            return None
        asked = matchable(request, None, model=dict(request.query).get("model"), socket=True)
        account, header = self._limits.account(asked), request.headers.get(HEADER)
        try:
            fault = self.faults.select_early(asked, header) or self.faults.select(asked, header)
            self._limits.take(account, 1)
            if refused := self._refused(request, fault):
                outcome = self._outgoing(self._with_headers(refused, account), fault)
            else:
                entry = evolve(entry, operation=found[0].name, status=101)
                session = self._sockets.open(request, found, fault, entry)
                self.journal.append(entry)
                return Upgrade(self._headers(account), session, fault)
        except Refusal as refusal:
            outcome = self._outgoing(self._with_headers(refusal.reply(), account), None)
        status = outcome.reply.status if outcome.answered else None
        self.journal.append(evolve(entry, operation=found[0].name, status=status))
        return outcome

    def close(self, upgrade: Upgrade) -> None:
        """Forget a socket whose connection has ended."""
        self._sockets.close(upgrade.session)

    def take_deliveries(self) -> list[Delivery]:
        """Return the webhooks to deliver since the last call, signed now."""
        return take_deliveries(self._state, self._clock())

    def refuse(self, refusal: Refusal) -> Outcome:
        """Respond to input that is not a valid request."""
        return self._outgoing(self._with_headers(refusal.reply(), self._limits.account(Asked("", ""))), None)

    def _outcome(self, request: Request, asked: Asked, found: Match | Refusal, early: Fault | None) -> Outcome:
        account = self._limits.account(asked)
        try:
            fault = early or self.faults.select(asked, request.headers.get(HEADER))
            self._limits.take(account, tokens_of(len(request.body), asked.body))
            reply = self._with_headers(self._answer(request, found, fault), account)
            return self._outgoing(reply, fault)
        except Refusal as refusal:
            return self._outgoing(self._with_headers(refusal.reply(), account), None)

    def _outgoing(self, reply: Reply, fault: Fault | None) -> Outcome:
        sent = steps(reply, fault, self._pacing, self._random)
        return Outcome(reply, sent, answered=fault is None or not fault.unanswered)

    def _answer(self, request: Request, found: Match | Refusal, fault: Fault | None) -> Reply:
        if fault is None:
            return self._dispatcher.answer(request, found)
        reply = replacement(fault, request) or self._dispatcher.answer(_served(request, fault), found)
        if fault.unasked_stream and isinstance(reply.body, bytes):
            raise Refusal(400, "The fault asks for a stream, but this operation has none.")
        return faulty(reply, fault, self._clock())

    def _refused(self, request: Request, fault: Fault | None) -> Reply | None:
        """Return the response of *fault* to a request to upgrade, or None if the socket opens."""
        if fault is None:
            return None
        if fault.unanswered:
            return Reply(101, None, b"")
        reply = replacement(fault, request)
        return faulty(reply, fault, self._clock()) if reply else None

    def _charge(self, request: Request) -> None:
        body = parse_json(request.body)
        self._limits.take(self._limits.account(matchable(request, body)), tokens_of(len(request.body), body))

    def _allowances(self, model: str | None) -> list[Json]:
        return self._limits.account(Asked("", "", model)).allowances()

    def _with_headers(self, reply: Reply, account: Account) -> Reply:
        return evolve(reply, headers={**self._headers(account), **reply.headers})

    def _headers(self, account: Account) -> dict[str, str]:
        return {
            "x-request-id": self._state.new_id("req_"),
            "openai-processing-ms": "1",
            "openai-version": "2020-10-01",
            **account.headers(),
        }


def _served(request: Request, fault: Fault) -> Request:
    """Return the request that is served: with `stream`, if *fault* asks for an unasked stream."""
    try:
        body = parse_json(request.body) if fault.unasked_stream else None
    except ValueError:
        return request
    return evolve(request, body=dump({**body, "stream": True})) if isinstance(body, dict) else request
