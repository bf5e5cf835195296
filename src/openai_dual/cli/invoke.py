"""The command of an operation: build the call from the flags; show the request, or send it and print the result."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial, reduce
from typing import Any, Final

from ..core.calls.call import Call, PageCall, StreamCall
from .arguments import Arguments
from .command import Command
from .console import Console
from .failures import OK, UsageError
from .flags import flags
from .operations import OperationCommand
from .options import Option, Parsed
from .recorded import CASSETTE, opened_client
from .request import REQUEST, show
from .results import Printer

LISTED: Final = (Option("max-items", "stop after this number of items; without it all pages are read", "NUMBER"),)


def command_of(operation: OperationCommand) -> Command:
    """Return the command of *operation*."""
    usage = " ".join(f"[{name.upper()}]" for name in operation.positional)
    return Command(
        partial(run, operation),
        operation.summary,
        usage,
        (*flags(operation), *REQUEST, CASSETTE, *(LISTED if operation.is_list else ())),
        calls=True,
        details=f"{operation.facts['method']} {operation.facts['path']}",
    )


def run(operation: OperationCommand, parsed: Parsed, console: Console) -> int:
    """Run *operation* with the arguments of *parsed*; return the exit code."""
    printer = Printer(console, parsed.last("select"))
    keywords = Arguments(operation, parsed).collect()
    call = operation.build(**keywords)
    if parsed.on("dry-run") or parsed.on("curl"):
        show(call, parsed, console, printer)
        return OK
    _refuse_bytes_on_terminal(call, console)
    with opened_client(parsed) as client:
        if operation.name == "files.create" and not parsed.on("raw"):
            from .parts import is_large, send_in_parts, state_of  # most calls send no file

            if is_large(keywords):
                path, purpose = keywords["file"], keywords["purpose"]
                printer.value(send_in_parts(client, path, state_of(path), console, purpose=purpose).file.to_dict())
                return OK
        *resource, name = operation.name.split(".")
        _send(reduce(getattr, resource, client), name, call, keywords, parsed, console, printer)
    return OK


def _refuse_bytes_on_terminal(call: Call[Any], console: Console) -> None:
    if _is_binary(call) and console.terminal and console.file != "-":
        raise UsageError("the response is not text: write it to a file with -o FILE, or to the terminal with -o -")


def _send(
    resource: Any,
    name: str,
    call: Call[Any],
    keywords: Mapping[str, Any],
    parsed: Parsed,
    console: Console,
    printer: Printer,
) -> None:
    from .transfer import download, stream, upload  # only what is sent needs them

    method = getattr(resource, name)
    if _is_binary(call) or parsed.on("raw"):
        download(method, keywords, console)
    elif isinstance(call, StreamCall):
        in_background = call.operation.events == "responses" and keywords.get("background")
        stream(method, keywords, printer, resource.cancel if in_background else None)
    elif isinstance(call, PageCall):
        most = parsed.number("max-items", int)
        printer.items(_pages(method(**keywords)), None if most is None else int(most))
    else:
        _print(call, upload(method, keywords, console), printer, console)


def _is_binary(call: Call[Any]) -> bool:
    return call.operation.answer == "binary" and not isinstance(call, StreamCall)


def _pages(page: Any) -> Iterator[list[Any]]:
    for each in page.iter_pages():
        yield each.to_dict().get("data") or []


def _print(call: Call[Any], response: Any, printer: Printer, console: Console) -> None:
    response.parse()  # raises what the method would have raised
    if not response.content:
        return
    if call.operation.answer == "text_or_json" and "json" not in response.headers.get("content-type", ""):
        console.text(response.text if response.text.endswith("\n") else f"{response.text}\n")
    else:
        printer.value(response.json())
