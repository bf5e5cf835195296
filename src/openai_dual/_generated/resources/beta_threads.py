"""`client.beta.threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.assistants.runs import ThreadsHelpers
from .._resource import C, Resource, child, endpoint, streamed
from ..api.beta.create_and_run_thread import create_and_run_thread
from ..api.beta.create_thread import create_thread
from ..api.beta.delete_thread import delete_thread
from ..api.beta.retrieve_thread import retrieve_thread
from ..api.beta.update_thread import update_thread

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.assistant_stream_event import AssistantStreamEvent
    from ..models.run import Run
    from ..params.create_and_run_thread import CreateAndRunThreadParams
    from .beta_threads_messages import AsyncMessages, Messages
    from .beta_threads_runs import AsyncRuns, Runs

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.create_and_run_thread import CreateAndRunThreadCalls

        class CreateAndRunThread(
            CreateAndRunThreadCalls[
                Stream[AssistantStreamEvent],
                Run,
                Run | Stream[AssistantStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAndRunThreadCalls[
                RawResponse[Stream[AssistantStreamEvent]],
                RawResponse[Run],
                RawResponse[Run | Stream[AssistantStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAndRunThreadCalls[
                StreamCall[AssistantStreamEvent],
                Call[Run],
                Call[Run] | StreamCall[AssistantStreamEvent],
            ]: ...

    else:

        class CreateAndRunThread(Protocol):  # type: ignore[no-redef]
            """Create a thread and run an assistant on it, as one object or as a stream of events. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Stream[AssistantStreamEvent]:
                """Create a thread and run an assistant on it, as one object or as a stream of events.

                Args:
                    assistant_id: id of the assistant
                    thread: thread to create, with its messages
                    model: id of the model
                    instructions: system message, inserted before the input
                    tools: tools that the model may call; at most 20 elements
                    tool_resources: resources of the tools, such as vector stores and files
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    stream: return a stream of events instead of one object
                    max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
                    truncation_strategy: how the thread is truncated before the run
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    response_format: format of the output
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Run:
                """Create a thread and run an assistant on it, as one object or as a stream of events.

                Args:
                    assistant_id: id of the assistant
                    thread: thread to create, with its messages
                    model: id of the model
                    instructions: system message, inserted before the input
                    tools: tools that the model may call; at most 20 elements
                    tool_resources: resources of the tools, such as vector stores and files
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    stream: return a stream of events instead of one object
                    max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
                    truncation_strategy: how the thread is truncated before the run
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    response_format: format of the output
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Run | Stream[AssistantStreamEvent]:
                """Create a thread and run an assistant on it, as one object or as a stream of events.

                Args:
                    assistant_id: id of the assistant
                    thread: thread to create, with its messages
                    model: id of the model
                    instructions: system message, inserted before the input
                    tools: tools that the model may call; at most 20 elements
                    tool_resources: resources of the tools, such as vector stores and files
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    stream: return a stream of events instead of one object
                    max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
                    truncation_strategy: how the thread is truncated before the run
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    response_format: format of the output
                """
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateAndRunThreadParams],
            ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> RawResponse[Run]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateAndRunThreadParams],
            ) -> StreamCall[AssistantStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Call[Run]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.beta.create_and_run_thread import CreateAndRunThreadCalls

        class AsyncCreateAndRunThread(
            CreateAndRunThreadCalls[
                Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]],
                Coroutine[Any, Any, Run],
                Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> CreateAndRunThreadCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]],
                Coroutine[Any, Any, RawResponse[Run]],
                Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> CreateAndRunThreadCalls[
                StreamCall[AssistantStreamEvent],
                Call[Run],
                Call[Run] | StreamCall[AssistantStreamEvent],
            ]: ...

    else:

        class AsyncCreateAndRunThread(Protocol):  # type: ignore[no-redef]
            """Create a thread and run an assistant on it, as one object or as a stream of events. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Coroutine[Any, Any, AsyncStream[AssistantStreamEvent]]:
                """Create a thread and run an assistant on it, as one object or as a stream of events.

                Args:
                    assistant_id: id of the assistant
                    thread: thread to create, with its messages
                    model: id of the model
                    instructions: system message, inserted before the input
                    tools: tools that the model may call; at most 20 elements
                    tool_resources: resources of the tools, such as vector stores and files
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    stream: return a stream of events instead of one object
                    max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
                    truncation_strategy: how the thread is truncated before the run
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    response_format: format of the output
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Coroutine[Any, Any, Run]:
                """Create a thread and run an assistant on it, as one object or as a stream of events.

                Args:
                    assistant_id: id of the assistant
                    thread: thread to create, with its messages
                    model: id of the model
                    instructions: system message, inserted before the input
                    tools: tools that the model may call; at most 20 elements
                    tool_resources: resources of the tools, such as vector stores and files
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    stream: return a stream of events instead of one object
                    max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
                    truncation_strategy: how the thread is truncated before the run
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    response_format: format of the output
                """
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Coroutine[Any, Any, Run | AsyncStream[AssistantStreamEvent]]:
                """Create a thread and run an assistant on it, as one object or as a stream of events.

                Args:
                    assistant_id: id of the assistant
                    thread: thread to create, with its messages
                    model: id of the model
                    instructions: system message, inserted before the input
                    tools: tools that the model may call; at most 20 elements
                    tool_resources: resources of the tools, such as vector stores and files
                    metadata: up to 16 key-value pairs of strings, stored with the object
                    temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
                    top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
                    stream: return a stream of events instead of one object
                    max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
                    max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
                    truncation_strategy: how the thread is truncated before the run
                    tool_choice: which tool the model calls, if any
                    parallel_tool_calls: allow several tool calls at once; service default: true
                    response_format: format of the output
                """
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[AssistantStreamEvent]]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Coroutine[Any, Any, RawResponse[Run]]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Coroutine[Any, Any, RawResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[CreateAndRunThreadParams],
            ) -> StreamCall[AssistantStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Call[Run]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[CreateAndRunThreadParams],
            ) -> Call[Run] | StreamCall[AssistantStreamEvent]: ...


class _Threads(ThreadsHelpers, Resource[C]):
    """Conversations with assistants (superseded by conversations)."""

    create = endpoint(create_thread)
    """Create a thread, which holds messages for an assistant.

    Args:
        messages: messages of the conversation so far
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    create_and_run: streamed[CreateAndRunThread, AsyncCreateAndRunThread] = streamed(create_and_run_thread)
    """Create a thread and run an assistant on it, as one object or as a stream of events.

    Args:
        assistant_id: id of the assistant
        thread: thread to create, with its messages
        model: id of the model
        instructions: system message, inserted before the input
        tools: tools that the model may call; at most 20 elements
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        stream: return a stream of events instead of one object
        max_prompt_tokens: maximum number of prompt tokens of the run; at least 256
        max_completion_tokens: maximum number of generated tokens, reasoning tokens included; at least 256
        truncation_strategy: how the thread is truncated before the run
        tool_choice: which tool the model calls, if any
        parallel_tool_calls: allow several tool calls at once; service default: true
        response_format: format of the output
    """
    retrieve = endpoint(retrieve_thread)
    """Retrieve a thread.

    Args:
        thread_id: id of the thread
    """
    update = endpoint(update_thread)
    """Change the metadata or the tool resources of a thread.

    Args:
        thread_id: id of the thread
        tool_resources: resources of the tools, such as vector stores and files
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    delete = endpoint(delete_thread)
    """Delete a thread.

    Args:
        thread_id: id of the thread
    """
    messages: child[Messages, AsyncMessages] = child("beta_threads_messages", "Messages")
    """`client.beta.threads.messages`. Methods: list, create, retrieve, update, delete."""
    runs: child[Runs, AsyncRuns] = child("beta_threads_runs", "Runs")
    """`client.beta.threads.runs`. Methods: list, create, retrieve, update, cancel, submit_tool_outputs."""


class Threads(_Threads["Executes"]):
    """Conversations with assistants (superseded by conversations)."""


class AsyncThreads(_Threads["AsyncExecutes"], awaits=True):
    """Conversations with assistants (superseded by conversations). The methods are awaited."""
