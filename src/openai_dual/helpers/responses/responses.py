"""`client.responses`: typed responses, accumulated streams, functions as tools, and polling.

The helpers import their parts when they are called: `create` is the first call of many programs and needs few of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..._generated.api.responses.cancel_response import cancel_response
from ..._generated.api.responses.retrieve_response import retrieve_response
from ...binding.workflows import generic_helper, helper, lazy, opening
from ...core.calls.options import CallKeywords
from ...core.omit import Omit, omit
from ...core.workflows.polling import Rhythm, in_status, poll, split, unstoppable
from ..sockets.responses import ResponsesSockets

if TYPE_CHECKING:
    from typing import Unpack

    from ..._generated.models.response import Response
    from ...core.workflows.polling import PollKeywords
    from ...core.workflows.steps import Workflow
    from ...responses.accumulated import Opening
    from ..tool_dialogues import ResponseToolRun
    from ..tool_turns import PreparedRun
    from .parsed import ParsedResponse
    from .signatures import (
        AsyncIterateTools,
        AsyncOpenResponse,
        AsyncParse,
        AsyncRunTools,
        IterateTools,
        OpenResponse,
        Parse,
        RunTools,
    )

S = TypeVar("S")
AS = TypeVar("AS")

RHYTHM: Final = Rhythm(1.0, longest=15.0)
"""A background response takes seconds to minutes."""

ended: Final = in_status("queued", "in_progress")


def _parse(
    _: Any,
    *,
    text_format: Any = omit,
    parse_as: Any = omit,
    strict: bool = True,
    attempts: int = 1,
    verbosity: Any = omit,
    **params: Any,
) -> Workflow[ParsedResponse[Any]]:
    """Create a response and parse its text as *text_format*, a class requested by its JSON schema.

    The class is an attrs class, a dataclass, a TypedDict or a pydantic model; the other parameters are those of
    `create`. `output_parsed` of the response is the value; the arguments of strict tools are parsed too. Commentary is
    not parsed, only text whose `phase` is null or "final_answer". After a refusal `output_parsed` is None, and
    `refusal` has the text. *strict*, *parse_as* and *attempts* are as in `chat.completions.parse`; *verbosity* is that
    of `text`.

    Raises `InvalidParameterError` before anything is sent for a class that the schema cannot express,
    `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the response, and
    the errors of `create`. API operation: createResponse.
    """
    from ...core.workflows.reparse import ask_until_parsed
    from ..tool_dialogues import ResponseDialogue
    from .parsed import parsed_response
    from .tool_runs import typed, with_verbosity

    readers, given = typed(text_format, with_verbosity(params, verbosity), parse_as=parse_as, strict=strict)
    dialogue = ResponseDialogue(given, verbatim=True)
    return ask_until_parsed(dialogue, lambda answer: parsed_response(answer, readers), attempts)


def _stream(
    *,
    text_format: Any = omit,
    parse_as: Any = omit,
    strict: bool = True,
    verbosity: Any = omit,
    response_id: Any = omit,
    starting_after: Any = omit,
    **params: Any,
) -> Opening:
    """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

    The parameters are those of `create`; *text_format*, *parse_as*, *strict* and *verbosity* are as in `parse`, and so
    are the errors. With *response_id*, a stored background response is streamed, starting after the event with the
    number *starting_after*; the settings of the call apply to that request. API operations: createResponse,
    getResponse.
    """
    from ..._generated.api.responses.create_response import create_response
    from ...responses.accumulated import Opening
    from .stream import AsyncResponseStream, ResponseStream, ResponseStreamState
    from .tool_runs import typed, with_verbosity

    readers, given = typed(text_format, with_verbosity(params, verbosity), parse_as=parse_as, strict=strict)
    state: ResponseStreamState[Any] = ResponseStreamState.of(readers)
    call = create_response(**given, stream=True)
    if not isinstance(response_id, Omit):
        settings = {name: value for name, value in params.items() if name in CallKeywords.__annotations__}
        call = retrieve_response(response_id, stream=True, starting_after=starting_after, **settings)
    return Opening(call, state, ResponseStream, AsyncResponseStream)


def _prepared(
    _: Any,
    functions: Iterable[Any],
    /,
    *,
    text_format: Any = omit,
    strict: bool = True,
    max_rounds: int = 10,
    max_seconds: float | None = None,
    on_error: Any = "feed_back",
    on_progress: Any = None,
    stream: bool = False,
    on_event: Any = None,
    at_once: int = 1,
    budget: Any = None,
    approve: Any = None,
    approve_mcp: Any = None,
    computer: Any = None,
    approve_safety_checks: Any = None,
    before_action: Any = None,
    on_checkpoint: Any = None,
    resume: Any = None,
    over: Any = None,  # noqa: ARG001 (`over_sockets` serves it)
    lane: str | None = None,  # noqa: ARG001 (as over)
    **params: Any,
) -> PreparedRun:
    """Prepare a conversation with *functions*; the keywords are those of `run_tools` and `iterate_tools`."""
    from .tool_runs import tool_run

    rules: dict[str, Any] = {"max_rounds": max_rounds, "max_seconds": max_seconds, "on_progress": on_progress}
    rules |= {"stream": stream, "on_event": on_event, "at_once": at_once, "budget": budget, "approve": approve}
    rules |= {"approve_mcp": approve_mcp, "on_checkpoint": on_checkpoint, "resume": resume}
    operated = {"computer": computer, "approve_safety_checks": approve_safety_checks, "before_action": before_action}
    return tool_run(functions, params, text_format=text_format, strict=strict, on_error=on_error, **operated, **rules)


@wraps(_prepared, assigned=())
def _run_tools(_: Any, functions: Iterable[Any], /, **keywords: Any) -> Workflow[ResponseToolRun[Any]]:
    """Create responses and call the *functions* that the model asks for, until it asks for none.

    This is `chat.completions.run_tools` for responses; the other parameters are those of `create`, *text_format* and
    *strict* are as in `parse`. Each request sends all items so far, in a `conversation` only the new ones. With
    *over*, a connection of `responses.connect`, the requests travel over that socket, on its *lane*, and send only new
    items. *approve_mcp* is called with each `mcp_approval_request`; only True approves it, and without the function it
    ends the run. *computer*, a `ComputerToolset`, performs the calls of a computer; *approve_safety_checks* and
    *before_action* are those of its `run`. Returns the last response and all items. API operation: createResponse.
    """
    return _prepared(_, functions, **keywords).run()


@wraps(_prepared, assigned=())
def _iterate_tools(executor: Any, functions: Iterable[Any], /, **keywords: Any) -> Any:
    """Create responses and call the *functions* that the model asks for, turn by turn.

    Returns an iterator of `ToolTurn`s, async in the async client: each is a response whose calls have not run. Until
    the next turn is taken, you can look at it, supply outputs in the place of calls, add a message, or stop. The
    keywords are those of `run_tools`; with *resume* the first turn is the stored response. The iterator raises the
    errors of `run_tools`. API operation: createResponse.
    """
    from ..tool_turns import turns_of

    return turns_of(executor, _prepared(None, functions, **keywords))


class over_sockets(generic_helper[S, AS]):  # noqa: N801 (reads as the function it stands for)
    """Declare a helper that can run over a socket, the argument `over`."""

    def runs(self, resource: Any, *args: Any, over: Any = None, lane: str | None = None, **keywords: Any) -> Any:
        """Run the helper on *resource*, or over a socket."""
        if over is None:
            return super().runs(resource, *args, **keywords)
        return over.run_tools(*args, lane=lane, **keywords)


class lazy_over_sockets(lazy[S, AS]):  # noqa: N801 (as above)
    """Declare a lazy method that can use a socket, the argument `over`."""

    def runs(self, resource: Any, *args: Any, over: Any = None, lane: str | None = None, **keywords: Any) -> Any:
        """Make the result, of *resource* or of a socket."""
        if over is None:
            return super().runs(resource, *args, **keywords)
        return over.iterate_tools(*args, lane=lane, **keywords)


class ResponsesHelpers(ResponsesSockets):
    """Typed and streamed responses, functions as tools, polling of background responses, and sockets."""

    parse: generic_helper[Parse, AsyncParse] = generic_helper(_parse)
    """Create a response and parse its text as *text_format*, a class requested by its JSON schema.

    The class is an attrs class, a dataclass, a TypedDict or a pydantic model; the other parameters are those of
    `create`. `output_parsed` of the response is the value; the arguments of strict tools are parsed too. Commentary is
    not parsed, only text whose `phase` is null or "final_answer". After a refusal `output_parsed` is None, and
    `refusal` has the text. *strict*, *parse_as* and *attempts* are as in `chat.completions.parse`; *verbosity* is that
    of `text`.

    Raises `InvalidParameterError` before anything is sent for a class that the schema cannot express,
    `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the response, and
    the errors of `create`. API operation: createResponse.
    """
    stream: opening[OpenResponse, AsyncOpenResponse] = opening(_stream)
    """Stream a response in a `with` block, as events with the text so far; at the end, the complete response.

    The parameters are those of `create`; *text_format*, *parse_as*, *strict* and *verbosity* are as in `parse`, and so
    are the errors. With *response_id*, a stored background response is streamed, starting after the event with the
    number *starting_after*; the settings of the call apply to that request. API operations: createResponse,
    getResponse.
    """
    run_tools: over_sockets[RunTools, AsyncRunTools] = over_sockets(_run_tools)
    """Create responses and call the *functions* that the model asks for, until it asks for none.

    This is `chat.completions.run_tools` for responses; the other parameters are those of `create`, *text_format* and
    *strict* are as in `parse`. Each request sends all items so far, in a `conversation` only the new ones. With
    *over*, a connection of `responses.connect`, the requests travel over that socket, on its *lane*, and send only new
    items. *approve_mcp* is called with each `mcp_approval_request`; only True approves it, and without the function it
    ends the run. *computer*, a `ComputerToolset`, performs the calls of a computer; *approve_safety_checks* and
    *before_action* are those of its `run`. Returns the last response and all items. API operation: createResponse.
    """
    iterate_tools: lazy_over_sockets[IterateTools, AsyncIterateTools] = lazy_over_sockets(_iterate_tools)
    """Create responses and call the *functions* that the model asks for, turn by turn.

    Returns an iterator of `ToolTurn`s, async in the async client: each is a response whose calls have not run. Until
    the next turn is taken, you can look at it, supply outputs in the place of calls, add a message, or stop. The
    keywords are those of `run_tools`; with *resume* the first turn is the stored response. The iterator raises the
    errors of `run_tools`. API operation: createResponse.
    """

    @helper
    def poll(self, response_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[Response]:
        """Poll a background response until it is completed, failed, cancelled or incomplete; return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the response after each
        poll) and the settings of every call. The interval is the one that the service asks for, else it grows from one
        second. Raises `PollTimeoutError`, whose `last` is the response, and the errors of `retrieve`; the response
        continues unless `cancel_if_given_up` is set.
        """
        waiting, settings = split(keywords)
        stop = cancel_response(response_id, **unstoppable(settings))
        return poll(retrieve_response(response_id, **settings), ended, RHYTHM, stop=stop, **waiting)
