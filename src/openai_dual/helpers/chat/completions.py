"""`client.chat.completions`: typed answers, and streams that are accumulated.

Imports `accumulating`, `chat_streams` and `core.parsing`; `chat_signatures` for types only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..._generated.api.chat.create_chat_completion import create_chat_completion
from ...binding.workflows import generic_helper, opening
from ...core.decoding.model import kept
from ...core.omit import omit
from ...core.structured.parsing import Readers, chat_format, typed, typed_tools
from ...core.structured.schema import is_structured
from ...core.workflows.steps import execute
from ...core.workflows.tool_loop import converse
from ...core.workflows.toolbox import Toolbox
from ...responses.accumulated import Opening
from ..tool_dialogues import ChatDialogue, ChatToolRun
from .parsed import ParsedChatCompletion, parsed_completion
from .stream import AsyncChatCompletionStream, ChatCompletionStream, ChatCompletionStreamState

if TYPE_CHECKING:
    from ...core.calls.call import Call
    from ...core.workflows.steps import Workflow
    from .signatures import AsyncOpenChat, AsyncParse, AsyncRunTools, OpenChat, Parse, RunTools


def _parse(_: Any, *, response_format: Any = omit, **params: Any) -> Workflow[ParsedChatCompletion[Any]]:
    """Answer a conversation, and read the content as *response_format*: a class, asked for by a strict schema.

    The class is an attrs class, a dataclass, a TypedDict or a pydantic model; the other parameters are those of
    `create`. `parsed` of the completion, and of the message of each choice, is the value; the arguments of strict tools
    are read too. Raises `InvalidParameterError` for a class that a strict schema cannot express, before anything is
    sent, `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError` with the completion,
    and what `create` raises; `parsed` raises `RefusedError`. API operation: createChatCompletion.
    """
    readers, given = _typed(response_format, params)
    call: Call[Any] = create_chat_completion(**given)
    completion = yield from execute(call.replace(decode=kept))
    return parsed_completion(completion, readers)


def _stream(*, response_format: Any = omit, **params: Any) -> Opening:
    """Stream the answer to a conversation in a `with` block, as events of what each chunk adds.

    The parameters are those of `create`; *response_format* may be a class, as in `parse`. Raises what `parse` raises.
    """
    _, given = _typed(response_format, params)
    cls = response_format if is_structured(response_format) else omit
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(input_tools=given["tools"], response_format=cls)
    call = create_chat_completion(**given, stream=True)
    return Opening(call, state, ChatCompletionStream, AsyncChatCompletionStream)


def _run_tools(
    _: Any,
    functions: Iterable[Any],
    /,
    *,
    response_format: Any = omit,
    max_rounds: int = 10,
    on_error: Any = "feed_back",
    on_progress: Any = None,
    **params: Any,
) -> Workflow[ChatToolRun[Any]]:
    """Answer a conversation, calling *functions* as the model asks for it, until it asks for no more.

    A function has type hints, of which a strict schema is made, and may be async in the async client; one that blocks
    holds up the event loop there. The calls of an answer are made one after the other, and what a function returns is
    told the model as text or JSON. What it raises is told the model too, or with *on_error* "raise" comes out.
    *on_progress* is told every message as it is added. The other parameters are those of `create`: a call of one of
    `tools` ends the run, for you to serve; a `tool_choice` that demands a call holds for the first request. Returns the
    last completion (*response_format* is as in `parse`), and all messages. Raises `InvalidParameterError` for a
    function that a strict schema cannot express, `ToolRoundsError` after *max_rounds* answers, `PartialResultError`
    for what breaks off a request after the first one, both with the messages, and what `parse` raises.
    API operation: createChatCompletion.
    """
    box = Toolbox.of(functions, params.get("tools"), on_error)
    mine = [{"type": "function", "function": each.param} for each in box.tools.values()]
    readers, given = _typed(response_format, params | {"tools": [*mine, *box.others]})
    dialogue = ChatDialogue(given)
    answer = yield from converse(dialogue, box, max_rounds=max_rounds, on_progress=on_progress)
    last = parsed_completion(answer, Readers(readers.content, typed_tools(box.others)[1]))
    return ChatToolRun(last, dialogue.said)


def _typed(response_format: Any, params: dict[str, Any]) -> tuple[Readers[Any], dict[str, Any]]:
    """Return how the answer is read, and what the request says to get it so."""
    content = typed(response_format, "response_format")
    tools, readers = typed_tools(params.get("tools", omit))
    asked = response_format if content is None else chat_format(content)
    return Readers(content, readers), params | {"response_format": asked, "tools": tools}


class CompletionsHelpers:
    """Answers to conversations, whole or streamed."""

    parse: generic_helper[Parse, AsyncParse] = generic_helper(_parse)
    stream: opening[OpenChat, AsyncOpenChat] = opening(_stream)
    run_tools: generic_helper[RunTools, AsyncRunTools] = generic_helper(_run_tools)
