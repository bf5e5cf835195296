"""Read an error out of a body, in every shape that servers write: code, message, param and type.

The rules serve error statuses, 2xx bodies that are errors, and events of streams. Nothing here fails, whatever the body
contains. Known shapes, `...` being further fields:

- `{"error": {"message", "code", "param", "type"}}`, as OpenAI writes it; `error` may be text or a list, too
- `[{"error": {...}}]` (Gemini); `{"errors": [{"message", "code"}]}` (Cloudflare); `{"type": "error", ...}` (Anthropic)
- `{"object": "error", "message", ...}` (vLLM, FastChat, Mistral); `{"message"}`; `{"Message"}` (AWS)
- `{"code", "msg"}` (SiliconFlow); `{"error_code", "error_msg"}` (Baidu); `{"text", "error_code"}` (FastChat)
- `{"detail": "text"}`, `{"detail": [{"loc", "msg", "type"}]}` (FastAPI); `{"title", "detail"}` (problem+json)
- `{"__type": "...#ThrottlingException", "message"}` (AWS), in streams `{"throttlingException": {"message"}}`
- `{"error": {"code", "status": "UNAVAILABLE", "details": [{"retryDelay": "2s"}]}}` (Google)
- `{"error": "invalid_token", "error_description"}` (OAuth); `{"fault": {"faultstring"}}` (Apigee)
- `{"error": {"message", "metadata": {"raw"}}}` (OpenRouter, which passes on the provider's own error)
- text, an HTML page with a title, an XML document with a `Message`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ..._values import evolve, frozen
from ...errors import MalformedJSONError
from ..jsons import loads
from ..plain import dump_text

_MESSAGES: Final = (
    *("error", "message", "Message", "msg", "error_description", "error_msg", "error_message", "errorMessage"),
    *("errmsg", "detail", "details", "errors", "fault", "faultstring", "reason", "title", "description"),
)
"""Fields that may contain the message, as text or in an object or a list; the first one with a text counts."""

_CODES: Final = ("code", "error_code", "errorCode", "errcode", "Code")
_STATUSES: Final = ("status", "status_code", "statusCode")
_BESIDE: Final = frozenset(
    {"object", "type", "param", "success", "timestamp", "path", "instance", "request_id", "requestId", "id", "data"}
    | {"text", "ok", "trace_id", "loc", "metadata", "__type", "originalStatusCode", *_CODES, *_STATUSES}
)
"""Fields that may stand beside the message of an error."""

_VOCABULARY: Final = frozenset(_MESSAGES) | _BESIDE

_DEEPEST: Final = 6
_MOST_ITEMS: Final = 3
_SHOWN: Final = 500
"""Characters of an object without a known message that are shown as its message."""

_TITLE: Final = re.compile(r"<(title|message)\b[^>]*>(.*?)</\1>", re.IGNORECASE | re.DOTALL)
_LOOKED_AT: Final = 16 * 1024


@frozen
class ErrorFacts:
    """The facts of an error; an empty string stands for an unknown one."""

    message: str = ""
    code: str = ""
    param: str = ""
    type: str = ""
    status: str = ""
    """An HTTP status that the body names."""


_NOTHING: Final = ErrorFacts()


def parsed(content: bytes) -> Any:
    """Parse a body as JSON; a body that is not JSON is returned as text."""
    try:
        return loads(content)
    except MalformedJSONError:
        return content.decode(errors="replace")


def unwrapped(body: Any) -> Any:
    """Return the error object inside `{"error": ...}` or `[{"error": ...}]`; any other body is returned unchanged."""
    if isinstance(body, list) and len(body) == 1 and isinstance(body[0], Mapping):
        body = body[0]
    return (isinstance(body, Mapping) and body.get("error")) or body


def holds_error(value: Any) -> bool:
    """Return whether *value*, parsed JSON, is an error by its own account, or has fields of an error and no others."""
    if value.__class__ is not dict:
        return isinstance(value, list) and bool(value) and isinstance(value[0], dict) and bool(value[0].get("error"))
    if value.get("error") or value.get("object") == "error" or value.get("type") == "error":
        return True
    if len(value) == 1 and next(iter(value)).endswith("Exception"):  # of AWS, in a stream
        return isinstance(next(iter(value.values())), dict)
    if not value.keys() <= _VOCABULARY:  # nearly always
        return False
    return bool(value.get("error_code")) or any(value.get(name) for name in _MESSAGES)


def is_error(value: Any, required: frozenset[str], *, has_error_field: bool = False) -> bool:
    """Return whether *value* is an error in place of a result that has the fields *required*.

    An error object beside a complete result belongs to the result. *has_error_field* says that `error` is a field of
    the result, as in a failed response: then any further field makes it a result.
    """
    if not isinstance(value, Mapping) or value.get("object") == "error":
        return holds_error(value)
    if not required:
        return holds_error(value) and value.keys() <= _VOCABULARY
    present = [name for name in required - {"error"} if value.get(name) is not None]
    if has_error_field or not value.get("error"):
        return not present and any(value.get(name) for name in _MESSAGES)
    return len(present) < len(required) or any(value[name] in ("", [], {}) for name in present)


def read_error(body: Any) -> ErrorFacts:
    """Read the facts of the error *body*: parsed JSON, or text."""
    if isinstance(body, Mapping) and len(body) == 1 and str(next(iter(body))).endswith("Exception"):
        [(name, inner)] = body.items()
        return evolve(_read(inner, 0), code=name[:1].upper() + name[1:])
    facts = _read(body, 0)
    return facts if facts.message or isinstance(body, str) else evolve(facts, message=_rest(unwrapped(body)))


def _read(value: Any, depth: int) -> ErrorFacts:
    if isinstance(value, str):
        return _of_text(value, depth)
    if depth > _DEEPEST:
        return _NOTHING
    if isinstance(value, Mapping):
        return _of_object(value, depth + 1)
    return _of_list(value, depth + 1) if isinstance(value, list) else _NOTHING


def _of_object(value: Mapping[str, Any], depth: int) -> ErrorFacts:
    own, found = _own(value), list(_candidates(value, depth))
    texts = [(name, facts) for name, facts in found if facts.message]
    if len(texts) > 1 and texts[0][0] == "error" and isinstance(value["error"], str) and " " not in value["error"]:
        own = evolve(own, code=own.code or texts[0][1].message)  # OAuth: `error` is the code, another field the message
        del texts[0]
    _, inner = (texts or found or [("", _NOTHING)])[0]
    return ErrorFacts(
        _in_full(value, inner.message, depth) if inner.message else "",
        inner.code or own.code,
        inner.param or own.param,
        inner.type or own.type,
        inner.status or own.status,
    )


def _candidates(value: Mapping[str, Any], depth: int) -> Iterator[tuple[str, ErrorFacts]]:
    for name in _MESSAGES:
        if (item := value.get(name)) and (facts := _read(item, depth)) != _NOTHING:
            yield name, facts
    if _text(value, _CODES) and isinstance(value.get("text"), str):
        yield "text", ErrorFacts(value["text"].strip())


def _own(value: Mapping[str, Any]) -> ErrorFacts:
    """Return the facts among the fields of *value* itself, without its message."""
    status, kind = _text(value, _STATUSES), _text(value, ("type",))
    if status.isupper() and not kind:  # Gemini: the code is a number, the status a word
        status, kind = "", status
    location = value.get("loc")
    param = ".".join(map(str, location)).removeprefix("body.") if isinstance(location, list) else ""
    kind = "" if kind in {"error", "about:blank"} else kind
    code = _text(value, _CODES) or _text(value, ("__type",)).rpartition("#")[2]
    return ErrorFacts("", code, _text(value, ("param",)) or param, kind, status)


def _in_full(value: Mapping[str, Any], message: str, depth: int) -> str:
    """Return *message* with the parts of it that other fields have: a place, a title, the error of a provider."""
    if isinstance(value.get("loc"), list) and value["loc"]:
        return f"{'.'.join(map(str, value['loc']))}: {message}"
    title = value.get("title")
    if isinstance(title, str) and title.strip() and title.strip() not in message:
        return f"{title.strip()}: {message}"
    metadata = value.get("metadata")
    raw = _read(metadata.get("raw"), depth).message if isinstance(metadata, Mapping) else ""
    return f"{message}: {raw}" if raw and raw not in message else message


def _of_list(values: Sequence[Any], depth: int) -> ErrorFacts:
    """Return the facts of the first error in a list, with the messages of the first few."""
    every = [facts for facts in (_read(value, depth) for value in values[:_MOST_ITEMS]) if facts != _NOTHING]
    if not every:
        return _NOTHING
    messages = dict.fromkeys(facts.message for facts in every if facts.message)
    return evolve(every[0], message="; ".join(messages))


def _of_text(text: str, depth: int) -> ErrorFacts:
    text = text.strip()
    if text.startswith("<"):
        from html import unescape  # a page in place of an API response

        title = _TITLE.search(text, 0, _LOOKED_AT)
        return ErrorFacts(" ".join(unescape(title[2]).split())) if title else _NOTHING
    if text[:1] in {"{", "["} and depth <= _DEEPEST:  # JSON in a string, as proxies pass it on
        inner = parsed(text.encode(errors="replace"))
        facts = _NOTHING if isinstance(inner, str) else _read(inner, depth + 1)
        if facts.message:
            return facts
    return ErrorFacts(text)


def _text(value: Mapping[str, Any], names: Sequence[str]) -> str:
    for name in names:
        found = value.get(name)
        if isinstance(found, str | int) and not isinstance(found, bool) and found != "":
            return str(found)
    return ""


def _rest(body: Any) -> str:
    """Return the fields of an error object that has no known message as JSON, so that its reason is not lost."""
    if not isinstance(body, Mapping):
        return ""
    rest = {name: item for name, item in body.items() if name not in {*_MESSAGES, *_BESIDE} and item}
    try:
        return dump_text(rest)[:_SHOWN] if rest else ""
    except (TypeError, ValueError, RecursionError):
        return ""
