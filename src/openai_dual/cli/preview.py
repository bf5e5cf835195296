"""Show a request without sending it: as JSON (`--dry-run`), or as a curl command (`--curl`). Credentials are masked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..core.calls.call import Call, Form
from ..core.effects import HttpRequest
from ..core.jsons import dumps, loads
from ..core.request.build import compose, extended
from ..redaction import IDENTIFYING, REDACTED, REDACTION, is_credential

if TYPE_CHECKING:
    from ..config.settings import Config
    from ..core.request.build import Defaults

PLACEHOLDER: Final = "key-that-is-not-sent"
"""Stands for a key that is not set: a request that is only shown needs none."""
KEY_VARIABLES: Final = {"bearer": ("api_key", "OPENAI_API_KEY"), "admin": ("admin_api_key", "OPENAI_ADMIN_KEY")}
"""The setting of the key, and its variable, by kind of authorization."""
MADE: Final = frozenset({"x-client-request-id", "idempotency-key", "accept-encoding", "content-length"})
"""Headers that curl makes itself, or that are new for each request."""


class Preview(NamedTuple):
    """A request that is not sent, and its form, if it has one."""

    request: HttpRequest
    form: Form | None
    variable: str
    """The environment variable that holds its key."""
    own: frozenset[str]
    """Headers, in lower case, that the user gave."""


class Part(NamedTuple):
    """A part of a form: a field, or a file with its name and the path of its content."""

    name: str
    value: str
    filename: str | None = None
    content_type: str = ""


def preview(call: Call[Any], config: Config) -> Preview:
    """Return the request that a client with *config* would send for *call*. Raises `InvalidParameterError`."""
    request = compose(call, _defaults(config), "").request
    form = _form(extended(call.body, call.options.extra_body))
    own = {name.lower() for name in call.options.extra_headers or ()}
    own |= {"idempotency-key"} if isinstance(call.options.idempotency_key, str) else set()
    return Preview(request, form, _variable(call, config), frozenset(own))


def _form(body: Any) -> Form | None:
    """Return the form that is sent; a form without a file is sent as JSON where that is allowed."""
    if not isinstance(body, Form):
        return None
    from ..core.request.multipart import has_file  # most operations have no form

    return None if body.json_allowed and not has_file(body.fields) else body


def _defaults(config: Config) -> Defaults:
    from .._version import __version__
    from ..client.defaults import defaults_of

    lacking = [setting for setting, _ in KEY_VARIABLES.values() if getattr(config, setting) is None]
    config = config.changed(dict.fromkeys(lacking, PLACEHOLDER), "placeholder") if lacking else config
    return defaults_of(config, f"openai-dual/{__version__}")


def _variable(call: Call[Any], config: Config) -> str:
    setting, usual = KEY_VARIABLES[call.operation.auth]
    source = config.sources.get(setting, "")
    return source.removeprefix("environment variable ") if source.startswith("environment variable ") else usual


def as_json(shown: Preview) -> dict[str, Any]:
    """Return the request as JSON: method, URL, headers, and the body or the parts of the form."""
    request = shown.request
    headers = {name.decode(): REDACTION.header(name.decode(), _text(value)) for name, value in request.headers}
    found: dict[str, Any] = {"method": request.method, "url": REDACTION.url(request.url), "headers": _visible(headers)}
    if shown.form is not None:
        found["form"] = [_part_json(part) for part in _parts(shown.form)]
    elif request.body:
        found["body"] = REDACTION.json(loads(_content(request)))
    return found


def _visible(headers: dict[str, str]) -> dict[str, str]:
    """Leave out the id that is made for each request, and the boundary of a form."""
    return {
        name: value.partition("; boundary=")[0]
        for name, value in headers.items()
        if name.lower() != "x-client-request-id" and value
    }


def _content(request: HttpRequest) -> bytes:
    return request.body if isinstance(request.body, bytes) else b"".join(request.body or ())


def _part_json(part: Part) -> dict[str, Any]:
    if part.filename is None:
        return {"name": part.name, "value": part.value}
    size = {} if part.value == "-" else {"bytes": Path(part.value).stat().st_size}
    return {"name": part.name, "filename": part.filename, "content_type": part.content_type} | size


def _parts(form: Form) -> Iterator[Part]:
    from ..core.request.mime import content_type  # as above
    from ..core.request.multipart import flat_fields

    for name, value in flat_fields(form):
        match value:
            case Path():
                yield Part(name, str(value), value.name, content_type(value.name))
            case (None, text, kind):
                yield Part(name, text, None, kind)
            case (filename, bytes()):
                yield Part(name, "-", filename, content_type(filename))
            case bool():
                yield Part(name, str(value).lower())
            case _:
                yield Part(name, str(value))


def as_curl(shown: Preview) -> str:
    """Return the request as a curl command of several lines; the key is a reference to an environment variable."""
    request = shown.request
    words = [f"curl --silent --show-error --compressed --request {request.method} {_shell(request.url, _url_variable)}"]
    words += [f"--header {_header(name.decode(), _text(value), shown)}" for name, value in _sent(shown)]
    if shown.form is not None:
        words += [_form_option(part) for part in _parts(shown.form)]
    elif request.body:
        words.append(f"--data-raw {quote(dumps(REDACTION.json(loads(_content(request)))).decode())}")
    return " \\\n  ".join(words)


def _sent(shown: Preview) -> Iterator[tuple[bytes, bytes]]:
    for name, value in shown.request.headers:
        lower = name.decode().lower()
        made = lower in MADE and lower not in shown.own
        if not made and not (shown.form is not None and lower == "content-type"):
            yield name, value


def _text(value: bytes) -> str:
    return bytes(value).decode("latin-1")


def _header(name: str, value: str, shown: Preview) -> str:
    """Write a header for the shell; a credential in it becomes a reference to a variable."""
    if name.lower() in IDENTIFYING or not is_credential(name):
        return quote(f"{name}: {REDACTION.header(name, value) if name.lower() not in IDENTIFYING else value}")
    scheme = "Bearer " if value.startswith("Bearer ") else ""
    return f'"{name}: {scheme}${shown.variable}"'


def _url_variable(name: str) -> str:
    return "OPENAI_" + re.sub(r"\W", "_", name).upper()


def _shell(url: str, variable: Any) -> str:
    """Write *url* for the shell; the values of credential-like parameters become references to variables."""
    masked = REDACTION.url(url)
    if masked == url:
        return quote(url)
    pieces = re.split(rf"([?&;][^=&;#\s]+=){re.escape(REDACTED)}", masked)
    out = ""
    for index, piece in enumerate(pieces):
        is_name = index % 2 == 1
        out += quote(piece) + (f'"${variable(piece[1:-1])}"' if is_name else "") if piece else ""
    return out


def _form_option(part: Part) -> str:
    """Write a part for curl, which reads a value in quotes literally; text without a type needs none."""
    name, kind = part.name, part.content_type
    if part.filename is not None:
        option = f"{name}=@{_quoted(part.value)};type={kind};filename={_quoted(part.filename)}"
    elif kind:
        option = f"{name}={_quoted(part.value)};type={kind}"
    else:
        return f"--form-string {quote(f'{name}={part.value}')}"
    return f"--form {quote(option)}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
