"""`openai-dual ask`: a question to a model; the response is printed as it comes."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..command import Command
from ..console import Console
from ..events import stopped, text_of_response
from ..failures import OK, IncompleteError, UsageError
from ..inputs import piped_input, text_of
from ..options import Option, Parsed
from ..prompts import chat_messages, contents_of, response_input, schema_of
from ..recorded import CASSETTE, opened_client
from ..request import REQUEST, call_settings, show
from ..results import Printer

if TYPE_CHECKING:
    from ...core.calls.call import Call

MODEL: Final = "gpt-5.4-mini"
VARIABLE: Final = "OPENAI_MODEL"

OPTIONS: Final = (
    Option("model", f"id of the model; default: {VARIABLE}, else {MODEL}", "MODEL", short="m", group="Question"),
    Option("system", "instructions for the model", "TEXT|@FILE", short="s", group="Question"),
    Option(
        "attach",
        "an image, a PDF or a text to send along",
        "FILE|URL",
        short="a",
        group="Question",
        repeated=True,
    ),
    Option("schema", "fields of the response: 'name, age int', or a JSON schema", "FIELDS|@FILE", group="Question"),
    Option("previous", "id of the response to continue from", "ID", group="Question"),
    Option("temperature", "sampling temperature", "NUMBER", short="t", group="Question"),
    Option("max-tokens", "maximum number of generated tokens", "INTEGER", group="Question"),
    Option("effort", "effort of reasoning models", "EFFORT", group="Question", choices=("low", "medium", "high")),
    Option("chat", "use chat completions: for servers without the Responses API", group="Question", kind="switch"),
    Option("stream", "print the response as it comes; default: true", group="Question", kind="switch"),
    *(each for each in REQUEST if each.name != "json"),
    CASSETTE,
)


def run(parsed: Parsed, console: Console) -> int:
    """Send the question, and print the text of the response."""
    select = parsed.last("select")
    is_shown = parsed.on("dry-run") or parsed.on("curl")
    whole = not is_shown and (select is not None or console.format == "json")
    streams = parsed.on("stream", default=True) and not whole
    keywords = _keywords(parsed) | {"stream": streams} | call_settings(parsed)
    printer = Printer(console, select)
    if is_shown:
        show(_build(parsed)(**keywords), parsed, console, printer)
        return OK
    with opened_client(parsed) as client:
        method: Any = client.chat.completions.create if parsed.on("chat") else client.responses.create
        if streams:
            from ..transfer import stream

            console.format = "text" if console.format == "auto" else console.format
            stream(method, keywords, printer, None)
        else:
            _print_whole(method.raw(**keywords), console, printer, select)
    return OK


def _build(parsed: Parsed) -> Callable[..., Call[Any]]:
    """Return the function that builds the call; the description is not loaded for it."""
    if parsed.on("chat"):
        from ..._generated.api.chat.create_chat_completion import create_chat_completion

        return create_chat_completion
    from ..._generated.api.responses.create_response import create_response

    return create_response


def _print_whole(response: Any, console: Console, printer: Printer, select: str | None) -> None:
    response.parse()  # raises what the method would have raised
    body = response.json()
    if select is not None or console.format in {"json", "jsonl", "table"}:
        printer.value(body)
    else:
        console.line(text_of_response(body))
    if reason := stopped(body):
        raise IncompleteError(f"the response is incomplete: {reason}")


def _keywords(parsed: Parsed) -> dict[str, Any]:
    question = "\n\n".join(filter(None, [" ".join(parsed.words), piped_input().decode("utf-8", "replace").strip()]))
    if not question:
        raise UsageError("ask: expected a question", hint='openai-dual ask "Say hello."; or pipe it in.')
    contents = contents_of(parsed.all("attach"))
    system = parsed.last("system")
    instructions = None if system is None else text_of(system, "system")
    schema = parsed.last("schema")
    made = _for_chat if parsed.on("chat") else _for_responses
    found = made(parsed, question, instructions, contents, None if schema is None else schema_of(schema))
    given = {"model": parsed.last("model") or os.environ.get(VARIABLE) or MODEL} | found
    if (temperature := parsed.number("temperature")) is not None:
        given["temperature"] = temperature
    return given


def _for_responses(
    parsed: Parsed, question: str, instructions: str | None, contents: list[Any], schema: Any
) -> dict[str, Any]:
    found: dict[str, Any] = {
        "input": response_input(question, contents),
        "instructions": instructions,
        "previous_response_id": parsed.last("previous"),
        "max_output_tokens": parsed.number("max-tokens", int),
        "reasoning": {"effort": parsed.last("effort")} if parsed.last("effort") else None,
        "text": {"format": {"type": "json_schema"} | schema} if schema else None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _for_chat(
    parsed: Parsed, question: str, instructions: str | None, contents: list[Any], schema: Any
) -> dict[str, Any]:
    if parsed.last("previous"):
        raise UsageError("--previous: chat completions have no earlier response; leave --chat out", param="previous")
    found: dict[str, Any] = {
        "messages": chat_messages(question, instructions, contents),
        "max_completion_tokens": parsed.number("max-tokens", int),
        "reasoning_effort": parsed.last("effort"),
        "response_format": {"type": "json_schema", "json_schema": schema} if schema else None,
    }
    return {name: value for name, value in found.items() if value is not None}


ASK: Final = Command(
    run,
    "Ask a model, and print its response as it comes.",
    "[QUESTION ...]",
    OPTIONS,
    calls=True,
    details="Text that is piped in follows the question.",
)
