"""What all commands that make a request share: its options, its settings, and how it is shown without being sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..errors import MissingCredentialsError
from ..redaction import find_keys, is_credential
from .failures import UsageError
from .options import Option, Parsed
from .settings import open_client

if TYPE_CHECKING:
    from ..core.calls.call import Call
    from .console import Console
    from .results import Printer

REVEALED: Final = "contains a credential, and other users can see arguments: put it in a file, and pass @FILE"

REQUEST: Final = (
    Option("json", "all parameters as an object of JSON; flags override them; - is standard input", "JSON|@FILE"),
    Option("set", "a field that has no flag: path=TEXT, or path:=JSON", "PATH=VALUE", repeated=True),
    Option("header", "a header to add", "NAME: VALUE", short="H", repeated=True),
    Option("extra-query", "a query parameter to add", "NAME=VALUE", repeated=True),
    Option("idempotency-key", "the key by which the service recognizes a repeated request", "KEY"),
    Option("dry-run", "show the request as JSON, and send nothing", kind="switch"),
    Option("curl", "show the request as a curl command, and send nothing", kind="switch"),
)


def call_settings(parsed: Parsed) -> dict[str, Any]:
    """Return the settings of one call: headers, query parameters, the idempotency key."""
    settings: dict[str, Any] = {}
    headers = dict(_header(text) for text in parsed.all("header"))
    query = dict(_pair("extra-query", text) for text in parsed.all("extra-query"))
    if headers:
        settings["extra_headers"] = headers
    if query:
        settings["extra_query"] = query
    if key := parsed.last("idempotency-key"):
        settings["idempotency_key"] = key
    return settings


def _header(text: str) -> tuple[str, str]:
    name, colon, value = (part.strip() for part in text.partition(":"))
    if not colon or not name:
        raise UsageError("--header: expected 'Name: value'", param="header")
    if is_credential(name) or find_keys(value):
        raise UsageError(
            f"--header {name}: a credential cannot be an argument, which other users can see: "
            "set OPENAI_API_KEY, or OPENAI_CUSTOM_HEADERS",
            param="header",
        )
    return name, value


def _pair(option: str, text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise UsageError(f"--{option}: expected name=value", param=option)
    if is_credential(name) or find_keys(value):
        raise UsageError(f"--{option} {name}: {REVEALED.partition(':')[0]}: set OPENAI_CUSTOM_QUERY", param=option)
    return name, value


def show(call: Call[Any], parsed: Parsed, console: Console, printer: Printer) -> None:
    """Print the request of *call*, which is not sent: as JSON, or as a curl command."""
    from .preview import PLACEHOLDER, as_curl, as_json, preview  # most requests are sent

    try:
        client = open_client(parsed)
    except MissingCredentialsError:
        client = open_client(parsed, api_key=PLACEHOLDER)
    with client:
        shown = preview(call, client.config)
    if parsed.on("curl"):
        console.line(as_curl(shown))
    else:
        printer.value(as_json(shown))
