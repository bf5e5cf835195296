"""Faults on request: the header `x-emulator-fault` says what goes wrong with the answer.

    status=429; retry-after=0.01; times=1     an error answer, for the first request that asks for it
    html | malformed | content-type=text/css  a body that is not what it should be
    cut | stall=2 | slow=1 | reset            a connection that breaks: half a body, a pause in it or before it, none

`code=...` goes into an error body; `retry-after`, `retry-after-ms` and `x-should-retry` go out as headers; `times=N`
limits the fault to N requests of the same text. The faults of the connection are done by `server`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from attrs import evolve, frozen

from .messages import Refusal, Reply, Request

HEADER = "x-emulator-fault"
HINTS = ("retry-after", "retry-after-ms", "x-should-retry")
BODIES = ("status", "html", "malformed", "content-type")
BREAKS = ("cut", "stall", "slow", "reset")
NUMBERS = ("status", "times", "stall", "slow")
KNOWN = frozenset({*HINTS, *BODIES, *BREAKS, "times", "code"})
TYPES: Mapping[int, str] = {
    401: "authentication_error",
    403: "permission_error",
    429: "rate_limit_error",
    500: "server_error",
    503: "service_unavailable_error",
}


@frozen
class Breakage:
    """What happens to the connection while an answer goes out; times are in seconds."""

    reset: bool = False
    cut: bool = False
    slow: float = 0.0
    stall: float = 0.0


WHOLE = Breakage()


class Faults:
    """Decides which requests go wrong, and counts them."""

    def __init__(self) -> None:
        self._done: Counter[str] = Counter()

    def asked(self, request: Request) -> Mapping[str, str]:
        """Read what should go wrong with this *request*; empty when its `times` are used up.

        A header that cannot be understood is refused with 400: a silent fault would prove nothing.
        """
        text = request.headers.get(HEADER)
        if not text:
            return {}
        fault = _parsed(text)
        self._done[text] += 1
        return {} if self._done[text] > float(fault.get("times", "inf")) else fault


def faulty(fault: Mapping[str, str]) -> Reply | None:
    """Return the answer that takes the place of the right one, if *fault* is about the answer's status or HTML."""
    status = int(fault.get("status", "200"))
    if "html" in fault:
        reply = Reply(
            status, "text/html", b"<html><body><h1>The upstream server is having a bad day</h1></body></html>"
        )
    elif status >= 400:
        message = f"The emulator was asked to fail with status {status}."
        reply = Refusal(
            status, message, code=fault.get("code"), kind=TYPES.get(status, "invalid_request_error")
        ).reply()
    else:
        return None
    return evolve(reply, headers={name: fault[name] for name in HINTS if name in fault})


def spoiled(reply: Reply, fault: Mapping[str, str]) -> Reply:
    """Spoil the body of *reply*, or what its header says about it, as *fault* wants."""
    if "malformed" in fault:
        reply = evolve(reply, body=whole_body(reply)[:-2] + b',"')
    return evolve(reply, content_type=fault.get("content-type", reply.content_type))


def breakage(fault: Mapping[str, str]) -> Breakage:
    """Tell what *fault* does to the connection."""
    return Breakage("reset" in fault, "cut" in fault, float(fault.get("slow", 0)), float(fault.get("stall", 0)))


def whole_body(reply: Reply) -> bytes:
    """Return the body in one piece."""
    return reply.body if isinstance(reply.body, bytes) else b"".join(reply.body)


def _parsed(text: str) -> Mapping[str, str]:
    pairs = [part.strip().partition("=") for part in text.split(";")]
    fault = {name: value for name, _, value in pairs if name}
    for name, value in fault.items():
        if name not in KNOWN or (name in NUMBERS and not value.replace(".", "", 1).isdigit()):
            raise Refusal(400, f"The header {HEADER} holds {name}={value!r}; known are: {', '.join(sorted(KNOWN))}.")
    return fault
