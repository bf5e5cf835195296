"""`client.chat.completions`: typed responses, accumulated streams, and functions as tools.

Each helper imports its parts when it is called: `create` is the first call of most programs and needs none of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import wraps
from typing import TYPE_CHECKING, Any

from ...binding.workflows import generic_helper, lazy, opening
from ...core.omit import omit

if TYPE_CHECKING:
    from ...core.workflows.steps import Workflow
    from ...responses.accumulated import Opening
    from ..tool_dialogues import ChatToolRun
    from ..tool_turns import PreparedRun
    from .parsed import ParsedChatCompletion
    from .signatures import (
        AsyncIterateTools,
        AsyncOpenChat,
        AsyncParse,
        AsyncRunTools,
        IterateTools,
        OpenChat,
        Parse,
        RunTools,
    )


def _parse(
    _: Any,
    *,
    response_format: Any = omit,
    parse_as: Any = omit,
    strict: bool = True,
    attempts: int = 1,
    **params: Any,
) -> Workflow[ParsedChatCompletion[Any]]:
    """Create a chat completion and parse its content as *response_format*, a class requested by its JSON schema.

    The class is an attrs class, a dataclass, a TypedDict or a pydantic model; the other parameters are those of
    `create`. `parsed` of the completion, and of the message of each choice, is the value; the arguments of strict tools
    are parsed too. After a refusal `parsed` is None, and `refusal` has the text.

    With `strict=False` the schema may have defaults, dicts and values of any type. *parse_as* is the class to parse the
    content as, where the schema is not to be sent, or is another one; None parses nothing. With *attempts* above 1 a
    response of the wrong type is sent back with the reason, up to that number of requests.

    Raises `InvalidParameterError` before anything is sent for a class that the schema cannot express,
    `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the completion,
    and the errors of `create`. API operation: createChatCompletion.
    """
    from ...core.workflows.reparse import ask_until_parsed
    from ..tool_dialogues import ChatDialogue
    from .parsed import parsed_completion
    from .tool_runs import typed

    readers, given = typed(response_format, params, parse_as=parse_as, strict=strict)
    dialogue = ChatDialogue(given)
    return ask_until_parsed(dialogue, lambda answer: parsed_completion(answer, readers), attempts)


def _stream(*, response_format: Any = omit, parse_as: Any = omit, strict: bool = True, **params: Any) -> Opening:
    """Stream a chat completion in a `with` block, as events of the additions of each chunk.

    The parameters are those of `create`; *response_format*, *parse_as* and *strict* are as in `parse`, and so are the
    errors. Events are yielded as they arrive; at the end of the stream the complete completion is available.
    """
    from ..._generated.api.chat.create_chat_completion import create_chat_completion
    from ...responses.accumulated import Opening
    from .stream import AsyncChatCompletionStream, ChatCompletionStream, ChatCompletionStreamState
    from .tool_runs import typed

    readers, given = typed(response_format, params, parse_as=parse_as, strict=strict)
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState.of(readers)
    call = create_chat_completion(**given, stream=True)
    return Opening(call, state, ChatCompletionStream, AsyncChatCompletionStream)


def _prepared(
    _: Any,
    functions: Iterable[Any],
    /,
    *,
    response_format: Any = omit,
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
    on_checkpoint: Any = None,
    resume: Any = None,
    **params: Any,
) -> PreparedRun:
    """Prepare a conversation with *functions*; the keywords are those of `run_tools` and `iterate_tools`."""
    from .tool_runs import tool_run

    rules: dict[str, Any] = {"max_rounds": max_rounds, "max_seconds": max_seconds, "on_progress": on_progress}
    rules |= {"stream": stream, "on_event": on_event, "at_once": at_once, "budget": budget, "approve": approve}
    rules |= {"on_checkpoint": on_checkpoint, "resume": resume}
    return tool_run(functions, params, response_format=response_format, strict=strict, on_error=on_error, **rules)


@wraps(_prepared, assigned=())
def _run_tools(_: Any, functions: Iterable[Any], /, **keywords: Any) -> Workflow[ChatToolRun[Any]]:
    """Create chat completions and call the *functions* that the model asks for, until it asks for none.

    The type hints of a function become a strict schema. In the async client it may be async; a blocking one holds up
    the event loop there. The calls of a completion are made one after the other; the result of each is sent to the
    model as text or JSON. If a function raises, the model receives the error; with *on_error* "raise" it is raised.
    *on_progress* is called with each message as it is added. The other parameters are those of `create`: a call of one
    of `tools` ends the run and is left to the caller; a `tool_choice` that forces a call applies to the first request
    only. *response_format* and *strict* are as in `parse`. Returns the last completion and all messages.

    With *stream* the completions are streamed, and *on_event* is called with each event, as `stream` yields them; their
    text is not parsed. *at_once* is the number of calls of one completion that run at the same time, of functions that
    are async or `independent`. *approve* is called with each `ToolCall` before any of them runs: only True approves a
    call, a text is the reason for the model. *budget*, a `ToolBudget`, limits the tokens or dollars of the run,
    *max_seconds* its time.
    *on_checkpoint* is called with the state of the run, JSON data, after each step and before each call; *resume*
    continues from such a state in the place of `messages`. A call that had started is not repeated.

    Raises `InvalidParameterError` for a function that a strict schema cannot express, `ToolRoundsError` after
    *max_rounds* completions, `ToolBudgetError` for a used budget, `PartialResultError` for an error after the first
    completion, all with the messages in `done`, and the errors of `parse`. API operation: createChatCompletion.
    """
    return _prepared(_, functions, **keywords).run()


@wraps(_prepared, assigned=())
def _iterate_tools(executor: Any, functions: Iterable[Any], /, **keywords: Any) -> Any:
    """Create chat completions and call the *functions* that the model asks for, turn by turn.

    Returns an iterator of `ToolTurn`s, async in the async client: each is a completion whose calls have not run. Until
    the next turn is taken, you can look at it, supply outputs in the place of calls, add a message, or stop. The
    keywords are those of `run_tools`; with *resume* the first turn is the stored completion. The iterator raises the
    errors of `run_tools`. API operation: createChatCompletion.
    """
    from ..tool_turns import turns_of

    return turns_of(executor, _prepared(None, functions, **keywords))


class CompletionsHelpers:
    """Typed and streamed chat completions, and functions as tools."""

    parse: generic_helper[Parse, AsyncParse] = generic_helper(_parse)
    """Create a chat completion and parse its content as *response_format*, a class requested by its JSON schema.

    The class is an attrs class, a dataclass, a TypedDict or a pydantic model; the other parameters are those of
    `create`. `parsed` of the completion, and of the message of each choice, is the value; the arguments of strict tools
    are parsed too. After a refusal `parsed` is None, and `refusal` has the text.

    With `strict=False` the schema may have defaults, dicts and values of any type. *parse_as* is the class to parse the
    content as, where the schema is not to be sent, or is another one; None parses nothing. With *attempts* above 1 a
    response of the wrong type is sent back with the reason, up to that number of requests.

    Raises `InvalidParameterError` before anything is sent for a class that the schema cannot express,
    `LengthFinishReasonError`, `ContentFilterFinishReasonError` and `StructuredAnswerError`, each with the completion,
    and the errors of `create`. API operation: createChatCompletion.
    """
    stream: opening[OpenChat, AsyncOpenChat] = opening(_stream)
    """Stream a chat completion in a `with` block, as events of the additions of each chunk.

    The parameters are those of `create`; *response_format*, *parse_as* and *strict* are as in `parse`, and so are the
    errors. Events are yielded as they arrive; at the end of the stream the complete completion is available.
    """
    run_tools: generic_helper[RunTools, AsyncRunTools] = generic_helper(_run_tools)
    """Create chat completions and call the *functions* that the model asks for, until it asks for none.

    The type hints of a function become a strict schema. In the async client it may be async; a blocking one holds up
    the event loop there. The calls of a completion are made one after the other; the result of each is sent to the
    model as text or JSON. If a function raises, the model receives the error; with *on_error* "raise" it is raised.
    *on_progress* is called with each message as it is added. The other parameters are those of `create`: a call of one
    of `tools` ends the run and is left to the caller; a `tool_choice` that forces a call applies to the first request
    only. *response_format* and *strict* are as in `parse`. Returns the last completion and all messages.

    With *stream* the completions are streamed, and *on_event* is called with each event, as `stream` yields them; their
    text is not parsed. *at_once* is the number of calls of one completion that run at the same time, of functions that
    are async or `independent`. *approve* is called with each `ToolCall` before any of them runs: only True approves a
    call, a text is the reason for the model. *budget*, a `ToolBudget`, limits the tokens or dollars of the run,
    *max_seconds* its time.
    *on_checkpoint* is called with the state of the run, JSON data, after each step and before each call; *resume*
    continues from such a state in the place of `messages`. A call that had started is not repeated.

    Raises `InvalidParameterError` for a function that a strict schema cannot express, `ToolRoundsError` after
    *max_rounds* completions, `ToolBudgetError` for a used budget, `PartialResultError` for an error after the first
    completion, all with the messages in `done`, and the errors of `parse`. API operation: createChatCompletion.
    """
    iterate_tools: lazy[IterateTools, AsyncIterateTools] = lazy(_iterate_tools)
    """Create chat completions and call the *functions* that the model asks for, turn by turn.

    Returns an iterator of `ToolTurn`s, async in the async client: each is a completion whose calls have not run. Until
    the next turn is taken, you can look at it, supply outputs in the place of calls, add a message, or stop. The
    keywords are those of `run_tools`; with *resume* the first turn is the stored completion. The iterator raises the
    errors of `run_tools`. API operation: createChatCompletion.
    """
