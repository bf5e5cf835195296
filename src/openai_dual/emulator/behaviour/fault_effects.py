"""Apply faults to replies: replace the reply, its headers, its body or its stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from email.utils import formatdate
from itertools import islice

from attrs import evolve

from ..messages import Refusal, Reply, Request, dump
from .error_shapes import error_reply
from .fault import Fault
from .field_edits import Edit, edited, parse_setting, remover, setter

WITHOUT_BODY = (204, 205)
PAGE = b"<html><body><h1>The upstream server is having a bad day</h1></body></html>"
TYPES: Mapping[int, str] = {
    401: "authentication_error",
    403: "permission_error",
    429: "rate_limit_error",
    500: "server_error",
    503: "service_unavailable_error",
}


def replacement(fault: Fault, request: Request) -> Reply | None:
    """Return the error, the redirect or the page that replaces the correct reply, if *fault* asks for one."""
    status = fault.early or fault.status or 200
    if fault.error_shape:
        return error_reply(fault.error_shape, status, _message(fault), fault.code or _kind(status))
    if fault.html:
        return Reply(status, "text/html", PAGE)
    if 300 <= status < 400:
        return Reply(status, None, b"", {"location": fault.location or request.path})
    if status >= 400:
        return Refusal(status, _message(fault), code=fault.code, kind=_kind(status)).reply()
    return None


def faulty(reply: Reply, fault: Fault, now: float) -> Reply:
    """Apply *fault* to status, headers and body of *reply*; *now* is the base of dates in headers."""
    body = reply.body if isinstance(reply.body, bytes) else _faulty_stream(reply.body, fault)
    if fault.body is not None:
        body = fault.body.encode()
    if fault.empty or fault.status in WITHOUT_BODY:
        body = b""
    if fault.malformed and isinstance(body, bytes):
        body = _truncated(body)
    return evolve(
        reply,
        status=fault.early or fault.status or reply.status,
        content_type=_content_type(reply, fault),
        body=edited(body, edits) if (edits := _edits(fault)) else body,
        headers={**reply.headers, **_headers(fault, now)},
    )


def _message(fault: Fault) -> str:
    return f"The emulator was asked to fail with status {fault.early or fault.status or 200}."


def _content_type(reply: Reply, fault: Fault) -> str | None:
    given = fault.content_type or reply.content_type
    if given is None or fault.content_type == "none":
        return None
    return f"{given.partition(';')[0]}; charset={fault.charset}" if fault.charset else given


def _edits(fault: Fault) -> list[Edit]:
    edits = [setter(*parse_setting(fault.set_field))] if fault.set_field else []
    return [*edits, remover(fault.omit_field)] if fault.omit_field else edits


def _kind(status: int) -> str:
    return TYPES.get(status, "invalid_request_error" if status < 500 else "server_error")


def _headers(fault: Fault, now: float) -> dict[str, str]:
    date = None if fault.retry_after_date is None else formatdate(now + fault.retry_after_date, usegmt=True)
    given = {
        "retry-after": fault.retry_after or date,
        "retry-after-ms": None if fault.retry_after_ms is None else f"{fault.retry_after_ms:g}",
        "x-should-retry": fault.x_should_retry,
        "content-encoding": fault.encoding,
        "connection": "close" if fault.early else None,
    }
    return {name: value for name, value in given.items() if value is not None}


def _truncated(json: bytes) -> bytes:
    """Truncate *json*, and open a string that is never closed."""
    return json.rstrip()[:-2] + b',"'


def _faulty_stream(events: Iterable[bytes], fault: Fault) -> Iterable[bytes]:
    if fault.unfinished:
        events = list(events)[: -fault.unfinished]
    if fault.duplicate:
        events = (event for event in events for _ in range(2))
    if fault.malformed:
        events = _with_malformed(events, fault.after or 0)
    if fault.error_event is not None:
        events = _until_error(events, fault)
    if fault.done_only:
        events = [b"data: [DONE]\n\n"]
    if fault.newlines:
        events = (_with_newlines(event, fault.newlines) for event in events)
    return events


def _with_newlines(event: bytes, newlines: str) -> bytes:
    if newlines == "single":
        return event.rstrip(b"\n") + b"\n"
    return event.replace(b"\n", b"\r\n" if newlines == "crlf" else b"\r")


def _with_malformed(events: Iterable[bytes], place: int) -> Iterator[bytes]:
    for number, event in enumerate(events):
        yield _truncated(event) + b"\n\n" if number == place else event


def _until_error(events: Iterable[bytes], fault: Fault) -> Iterator[bytes]:
    """Yield the events before an error event, and the error event in the format of the stream."""
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
