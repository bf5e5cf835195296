"""What a fault does to an answer before it goes out: another answer in its place, a spoiled body, a spoiled stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from email.utils import formatdate
from itertools import islice

from attrs import evolve

from ..messages import Refusal, Reply, Request, dump
from .fault import Fault

WITHOUT_BODY = (204, 205)
PAGE = b"<html><body><h1>The upstream server is having a bad day</h1></body></html>"
TYPES: Mapping[int, str] = {
    401: "authentication_error",
    403: "permission_error",
    429: "rate_limit_error",
    500: "server_error",
    503: "service_unavailable_error",
}


def substitute(fault: Fault, request: Request) -> Reply | None:
    """Return the answer that takes the place of the right one, if *fault* asks for an error, a redirect or a page."""
    status = fault.status or 200
    if fault.html:
        return Reply(status, "text/html", PAGE)
    if 300 <= status < 400:
        return Reply(status, None, b"", {"location": fault.location or request.path})
    if status >= 400:
        return Refusal(status, _message(fault), code=fault.code, kind=_kind(status)).reply()
    return None


def spoiled(reply: Reply, fault: Fault, now: float) -> Reply:
    """Spoil the body of *reply*, and what its head says about it, as *fault* wants; *now* is the date of its hints."""
    body = reply.body if isinstance(reply.body, bytes) else _spoiled_stream(reply.body, fault)
    if fault.body is not None:
        body = fault.body.encode()
    if fault.empty or fault.status in WITHOUT_BODY:
        body = b""
    if fault.malformed and isinstance(body, bytes):
        body = _broken_off(body)
    return evolve(
        reply,
        status=fault.status or reply.status,
        content_type=fault.content_type or reply.content_type,
        body=body,
        headers={**reply.headers, **_headers(fault, now)},
    )


def _message(fault: Fault) -> str:
    return f"The emulator was asked to fail with status {fault.status}."


def _kind(status: int) -> str:
    return TYPES.get(status, "invalid_request_error" if status < 500 else "server_error")


def _headers(fault: Fault, now: float) -> dict[str, str]:
    date = None if fault.retry_after_date is None else formatdate(now + fault.retry_after_date, usegmt=True)
    given = {
        "retry-after": fault.retry_after or date,
        "retry-after-ms": None if fault.retry_after_ms is None else f"{fault.retry_after_ms:g}",
        "x-should-retry": fault.x_should_retry,
        "content-encoding": fault.encoding,
    }
    return {name: value for name, value in given.items() if value is not None}


def _broken_off(json: bytes) -> bytes:
    """Leave out the end of *json* and open a text that nothing closes."""
    return json.rstrip()[:-2] + b',"'


def _spoiled_stream(events: Iterable[bytes], fault: Fault) -> Iterable[bytes]:
    if fault.unfinished:
        events = list(events)[: -fault.unfinished]
    if fault.duplicate:
        events = (event for event in events for _ in range(2))
    if fault.malformed:
        events = _with_malformed(events, fault.after or 0)
    if fault.error_event is not None:
        events = _until_error(events, fault)
    return events


def _with_malformed(events: Iterable[bytes], place: int) -> Iterator[bytes]:
    for number, event in enumerate(events):
        yield _broken_off(event) + b"\n\n" if number == place else event


def _until_error(events: Iterable[bytes], fault: Fault) -> Iterator[bytes]:
    """Report an error as the stream does: named in typed streams, in the place of the data in others."""
    first = b""
    for event in islice(events, fault.error_event):
        first = first or event
        yield event
    error = {"message": "The emulator was asked to fail here.", "type": "server_error", "param": None}
    error["code"] = fault.code or "server_error"
    if first.startswith(b"event: response."):
        numbered = error | {"type": "error", "sequence_number": fault.error_event}
        yield b"event: error\ndata: %b\n\n" % dump(numbered)
    elif first.startswith(b"event: "):
        yield b"event: error\ndata: %b\n\n" % dump(error)
    else:
        yield b"data: %b\n\n" % dump({"error": error})
