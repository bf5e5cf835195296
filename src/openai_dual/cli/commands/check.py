"""`openai-dual check`: measure each step to the service, and show the limits and the end of the key."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

from ...core.secrets import Secret
from ...errors import OpenAIError
from ...redaction import REDACTION
from ..command import Command
from ..console import Console
from ..failures import OK, described, exit_code
from ..options import Option, Parsed
from ..probe import Step, route_of, steps
from ..results import Printer
from ..settings import open_client

if TYPE_CHECKING:
    from ...client.clients import OpenAI

SHOWN: Final = 4
"""Characters of the key that are shown."""
LONG_ENOUGH: Final = 16
"""The length from which a key has an end that does not give it away."""
REPORTED: Final = ("openai-organization", "openai-project", "openai-version", "x-request-id")


def run(parsed: Parsed, console: Console) -> int:
    """Measure the steps, then send one request; the result is printed also if a step fails."""
    with open_client(parsed, max_retries=0) as client:
        found: dict[str, Any] = {"base_url": REDACTION.url(client.config.base_url), "steps": {}}
        code = OK
        try:
            for step in steps(route_of(client.config), client.config):
                _note(step, found, console, parsed)
            _request(client, found, console, parsed)
        except OpenAIError as error:
            found |= described(error)
            code = exit_code(error)
            console.fail(error)
    if not _is_for_people(console, parsed):
        Printer(console, parsed.last("select")).value(found)
    return code


def _is_for_people(console: Console, parsed: Parsed) -> bool:
    return console.format in {"text", "table"} or (
        console.format == "auto" and console.terminal and parsed.last("select") is None
    )


def _note(step: Step, found: dict[str, Any], console: Console, parsed: Parsed) -> None:
    found["steps"][step.name] = {"ms": step.milliseconds} | step.found
    if _is_for_people(console, parsed):
        facts = ", ".join(_shown(name, value) for name, value in step.found.items() if value)
        console.mark(f"{step.name.replace('_', ' '):<12}{step.milliseconds:>8.1f} ms   {facts}")


def _shown(name: str, value: Any) -> str:
    listed = " ".join(map(str, value)) if isinstance(value, list) else str(value)
    return name if value is True else f"{name} {listed}"


def _request(client: OpenAI, found: dict[str, Any], console: Console, parsed: Parsed) -> None:
    admin = parsed.on("admin")
    method = client.admin.organization.projects.list if admin else client.models.list
    started = perf_counter()
    with method.opened() as response:
        took = round((perf_counter() - started) * 1000, 1)
        response.read()
    _note(Step("first_byte", took, {"status": response.status_code}), found, console, parsed)
    found["limits"] = {name: _allowance(getattr(response.rate_limits, name)) for name in ("requests", "tokens")}
    found["headers"] = {name: response.headers[name] for name in REPORTED if name in response.headers}
    config = client.config
    found |= {"organization": config.organization, "project": config.project}
    found["key"] = _end_of(config.admin_api_key if admin else config.api_key)
    if _is_for_people(console, parsed):
        _show_account(found, console)


def _allowance(allowance: Any) -> dict[str, Any] | None:
    facts = {name: getattr(allowance, name) for name in ("limit", "remaining", "reset")}
    return None if all(value is None for value in facts.values()) else facts


def _show_account(found: Mapping[str, Any], console: Console) -> None:
    for name, limits in found["limits"].items():
        text = "not reported" if limits is None else f"{limits['remaining']} of {limits['limit']} left"
        console.line(f"  {name:<12}{text}")
    for name in ("organization", "project", "key"):
        console.line(f"  {name:<12}{found[name] or '-'}")
    for name, value in found["headers"].items():
        console.line(f"  {name}: {value}")


def _end_of(key: object) -> str | None:
    """Return the last characters of *key*; None for a function, and for a key that is too short."""
    if not isinstance(key, Secret) or len(key.reveal()) < LONG_ENOUGH:
        return None
    return f"...{key.reveal()[-SHOWN:]}"


CHECK: Final = Command(
    run,
    "Measure the way to the service: DNS, TCP, TLS, first byte, limits, key.",
    options=(Option("admin", "check the admin key, with a request of administration", kind="switch"),),
    calls=True,
    details="It sends one request, GET /models, without retries. Of the key the last four characters are shown.",
)
