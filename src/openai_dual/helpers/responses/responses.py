"""`client.responses`: answers of the model, typed, accumulated while they stream, or waited for.

Imports `accumulating`, `response_streams`, `core.parsing` and `core.polling`; `response_signatures` for types only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from ..._generated.api.responses.cancel_response import cancel_response
from ..._generated.api.responses.create_response import create_response
from ..._generated.api.responses.retrieve_response import retrieve_response
from ...binding.workflows import generic_helper, helper, opening
from ...core.decoding.model import Model, kept
from ...core.omit import Omit, omit
from ...core.structured.parsing import Readers, responses_format, typed, typed_tools
from ...core.workflows.polling import Rhythm, in_status, poll, split, unstoppable
from ...core.workflows.steps import execute
from ...core.workflows.tool_loop import converse
from ...core.workflows.toolbox import Toolbox
from ...errors import InvalidParameterError
from ...responses.accumulated import Opening
from ..tool_dialogues import ResponseDialogue, ResponseToolRun
from .parsed import ParsedResponse, parsed_response
from .stream import AsyncResponseStream, ResponseStream, ResponseStreamState

if TYPE_CHECKING:
    from typing import Unpack

    from ..._generated.models.response import Response
    from ...core.calls.call import Call
    from ...core.workflows.polling import PollKeywords
    from ...core.workflows.steps import Workflow
    from .signatures import AsyncOpenResponse, AsyncParse, AsyncRunTools, OpenResponse, Parse, RunTools

RHYTHM: Final = Rhythm(1.0, longest=15.0)
"""A response in the background takes seconds to minutes."""

ended: Final = in_status("queued", "in_progress")


def _parse(_: Any, *, text_format: Any = omit, **params: Any) -> Workflow[ParsedResponse[Any]]:
    """Make a response, and read its text as *text_format*: a class, asked for by a strict schema.

    The class is an attrs class, a dataclass, a TypedDict or a pydantic model; the other parameters are those of
    `create`. `output_parsed` of the response is the value; the arguments of strict tools are read too. Raises
    `InvalidParameterError` for a class that a strict schema cannot express, before anything is sent,
    `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError` with the response, and what
    `create` raises; `output_parsed` raises `RefusedError`. API operation: createResponse.
    """
    readers, given = _typed(text_format, params)
    call: Call[Any] = create_response(**given)
    response = yield from execute(call.replace(decode=kept))
    return parsed_response(response, readers)


def _stream(*, text_format: Any = omit, response_id: Any = omit, starting_after: Any = omit, **params: Any) -> Opening:
    """Stream a response in a `with` block, as events that know the text so far, and the response at the end.

    The parameters are those of `create`; *text_format* may be a class, as in `parse`. With *response_id*, a stored
    response made in the background is streamed, from the event after number *starting_after* on. Raises what `parse`
    raises. API operations: createResponse, getResponse.
    """
    _, given = _typed(text_format, params)
    state: ResponseStreamState[Any] = ResponseStreamState(text_format=text_format, input_tools=given.get("tools"))
    call = create_response(**given, stream=True)
    if not isinstance(response_id, Omit):
        call = retrieve_response(response_id, stream=True, starting_after=starting_after)
    return Opening(call, state, ResponseStream, AsyncResponseStream)


def _run_tools(
    _: Any,
    functions: Iterable[Any],
    /,
    *,
    text_format: Any = omit,
    max_rounds: int = 10,
    on_error: Any = "feed_back",
    on_progress: Any = None,
    **params: Any,
) -> Workflow[ResponseToolRun[Any]]:
    """Make responses, calling *functions* as the model asks for it, until it asks for no more.

    It does what `chat.completions.run_tools` does; the other parameters are those of `create`, *text_format* is as in
    `parse`. Each request gives all items so far, in a `conversation` only the new ones. Returns the last response, and
    all items. API operation: createResponse.
    """
    box = Toolbox.of(functions, params.get("tools"), on_error)
    mine = [{"type": "function", **each.param} for each in box.tools.values()]
    readers, given = _typed(text_format, params | {"tools": [*mine, *box.others]})
    dialogue = ResponseDialogue(given)
    answer = yield from converse(dialogue, box, max_rounds=max_rounds, on_progress=on_progress)
    last = parsed_response(answer, Readers(readers.content, typed_tools(box.others)[1]))
    return ResponseToolRun(last, dialogue.said)


def _typed(text_format: Any, params: dict[str, Any]) -> tuple[Readers[Any], dict[str, Any]]:
    """Return how the answer is read, and what the request says to get it so."""
    content = typed(text_format, "text_format")
    tools, readers = typed_tools(params.get("tools", omit))
    asked = {} if content is None else {"text": _text(params.get("text", omit)) | {"format": responses_format(content)}}
    return Readers(content, readers), params | {"tools": tools} | asked


def _text(given: Any) -> dict[str, Any]:
    """Return what else is said of the text; its format cannot be asked for twice."""
    text = given.to_dict() if isinstance(given, Model) else {} if isinstance(given, Omit) else dict(given)
    if "format" in text:
        raise InvalidParameterError("text: expected no 'format' beside text_format")
    return text


class ResponsesHelpers:
    """Answers of the model, with tools and state."""

    parse: generic_helper[Parse, AsyncParse] = generic_helper(_parse)
    stream: opening[OpenResponse, AsyncOpenResponse] = opening(_stream)
    run_tools: generic_helper[RunTools, AsyncRunTools] = generic_helper(_run_tools)

    @helper
    def poll(self, response_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[Response]:
        """Wait until a response made in the background has ended (completed, failed, cancelled, incomplete); return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (told the response at every look) and
        the settings of every call. It is looked at as often as the service asks for, else at a growing interval from a
        second on. Raises `PollTimeoutError`, whose `last` is the response, and what `retrieve` raises; the response
        goes on.
        """
        waiting, settings = split(keywords)
        stop = cancel_response(response_id, **unstoppable(settings))
        return poll(retrieve_response(response_id, **settings), ended, RHYTHM, stop=stop, **waiting)
