"""The pages of the reference: one for each resource, with its operations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from .declared import Field, function
from .samples import formatted, sample
from .tables import cell, table

PACKAGE: Final = Path(__file__).parents[2] / "src/openai_dual"
GENERATED: Final = PACKAGE / "_generated"
OPTIONS: Final = frozenset(
    {
        *("timeout", "deadline", "max_retries", "idempotency_key", "cancel", "middleware"),
        *("validate_requests", "extra_headers", "extra_query", "extra_body"),
    }
)
"""Parameters of every call, which the guide describes."""

Operation = Mapping[str, Any]


def operations() -> Sequence[Operation]:
    """Return the facts of all operations, sorted by resource and method."""
    facts = json.loads((GENERATED / "operations.json").read_text(encoding="utf-8"))["operations"]
    return sorted(facts, key=lambda operation: (*resource_of(operation), operation["client"]["name"]))


def samples() -> dict[str, str]:
    """Return the code of the sample of each operation, by its id."""
    facts = json.loads((GENERATED / "operations.json").read_text(encoding="utf-8"))
    return formatted({each["id"]: sample(each, facts["schemas"]) for each in facts["operations"]})


def resource_of(operation: Operation) -> tuple[str, ...]:
    """Return the parts of the name of the resource that has the method."""
    return tuple(operation["client"]["name"].split(".")[:-1])


def pages(links: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield path and text of the page of each resource; *links* has the page of each type."""
    codes = samples()
    for resource, group in groupby(operations(), resource_of):
        name = ".".join(resource)
        title = f"# client.{name}\n\n"
        parts = [_section(each, codes[each["id"]], links) for each in group]
        yield f"reference/{'/'.join(resource)}.md", title + "\n".join(parts)


def _section(operation: Operation, code: str, links: Mapping[str, str]) -> str:
    client = operation["client"]
    doc, parameters, result = function(_builder(client["builder"]))
    own = [each for each in parameters if each.name not in OPTIONS and each.name != "stream"]
    lines = [f"## {client['name']} {{#{client['name']}}}", "", doc, ""]
    if client.get("deprecated"):
        lines += ['!!! warning "Deprecated"', "", "    The service has deprecated this operation.", ""]
    lines += [f"`{operation['method']} {operation['path']}`", "", _signature(client["name"], own, result), ""]
    if own:
        lines += [table(("Parameter", "Type", "Meaning"), [_row(each) for each in own]), ""]
    lines += _facts(operation, result, links)
    lines += ["```python", code.rstrip(), "```", ""]
    return "\n".join(lines)


def _builder(name: str) -> Path:
    return GENERATED.joinpath(*name.split(".")).with_suffix(".py")


def _signature(name: str, own: Sequence[Field], result: str) -> str:
    required = [each.name for each in own if each.default is None]
    optional = [f"{each.name}=..." for each in own if each.default is not None]
    given = ", ".join([*required, *optional, "**options"])
    head = f"client.{name}({given})"
    if len(head) > 80:
        given = "".join(f"\n    {each}," for each in (*required, *optional, "**options"))
        head = f"client.{name}({given}\n)"
    return f"```text\n{head} -> {_answer(result)}\n```"


def _row(field: Field) -> tuple[str, str, str]:
    required = "" if field.default is not None else " (required)"
    return f"`{field.name}`{required}", f"`{cell(field.annotation)}`", field.text


def _answer(result: str) -> str:
    """Return the type of the value of a call from the type of its builder."""
    return result.partition("[")[2].removesuffix("]") or result


def _facts(operation: Operation, result: str, links: Mapping[str, str]) -> list[str]:
    client, answer = operation["client"], _answer(result)
    root = "../" * (len(resource_of(operation)) - 1)
    shown = f"[`{answer}`]({root}{links[answer]})" if answer in links else f"`{answer}`"
    paged = "page" in client
    lines = [f"Result: pages of {shown}; iterating fetches those that follow." if paged else f"Result: {shown}.", ""]
    if "stream" in client:
        events = operation["content"].get("text/event-stream", {}).get("$ref")
        named = f" of `{events}`" if events else ""
        lines += [f"With `stream=True` the result is a stream of events{named}.", ""]
    if client.get("auth") == "admin":
        lines += ["It needs an admin key: `admin_api_key`, or `OPENAI_ADMIN_KEY`.", ""]
    creates = ""
    if client.get("creates"):
        creates = " It may create an object, so a request that may have arrived is not sent again."
    lines += [f"Raises the [errors]({root}errors.md) of every call.{creates}", ""]
    return lines
