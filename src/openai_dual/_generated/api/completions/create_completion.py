"""Continue a text (the interface before chat completions), as one object or as a stream: POST /completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_model
from ...models.completion import Completion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_completion import CreateCompletionParams
    from ...params.shared import ChatCompletionStreamOptionsParam, StopConfigurationParam

OPERATION = Operation(
    id="createCompletion",
    method="POST",
    path="/completions",
    name="completions.create",
    events="completions",
)
_event = to_model("completion", "Completion")

if 0:  # mypy reads this; pyright and the compiler skip it
    from typing import Never, Protocol

    from ....binding.mistakes import (
        FitsTheOtherParameters,
        KeywordsOnly,
        NoSuchParameter,
        NothingGiven,
        R1_co,
        R2_co,
        R3_co,
        Refused,
        RequiredParametersMissing,
        T,
    )

    class CreateCompletionCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateCompletionParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateCompletionParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit,
            **params: Unpack[CreateCompletionParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | Refused[Never],
            prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None | Refused[Never],
            best_of: int | None | Omit | Refused[Never] = ...,
            echo: bool | None | Omit | Refused[Never] = ...,
            frequency_penalty: float | None | Omit | Refused[Never] = ...,
            logit_bias: Mapping[str, int] | BaseModel | None | Omit | Refused[Never] = ...,
            logprobs: int | None | Omit | Refused[Never] = ...,
            max_tokens: int | None | Omit | Refused[Never] = ...,
            n: int | None | Omit | Refused[Never] = ...,
            presence_penalty: float | None | Omit | Refused[Never] = ...,
            seed: int | None | Omit | Refused[Never] = ...,
            stop: StopConfigurationParam | None | Omit | Refused[Never] = ...,
            stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit | Refused[Never] = ...,
            suffix: str | None | Omit | Refused[Never] = ...,
            temperature: float | None | Omit | Refused[Never] = ...,
            top_p: float | None | Omit | Refused[Never] = ...,
            user: str | Omit | Refused[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            model: RequiredParametersMissing[Never] = ...,
            prompt: RequiredParametersMissing[Never] = ...,
            best_of: RequiredParametersMissing[Never] = ...,
            echo: RequiredParametersMissing[Never] = ...,
            frequency_penalty: RequiredParametersMissing[Never] = ...,
            logit_bias: RequiredParametersMissing[Never] = ...,
            logprobs: RequiredParametersMissing[Never] = ...,
            max_tokens: RequiredParametersMissing[Never] = ...,
            n: RequiredParametersMissing[Never] = ...,
            presence_penalty: RequiredParametersMissing[Never] = ...,
            seed: RequiredParametersMissing[Never] = ...,
            stop: RequiredParametersMissing[Never] = ...,
            stream_options: RequiredParametersMissing[Never] = ...,
            suffix: RequiredParametersMissing[Never] = ...,
            temperature: RequiredParametersMissing[Never] = ...,
            top_p: RequiredParametersMissing[Never] = ...,
            user: RequiredParametersMissing[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...


@overload
def create_completion(
    *,
    stream: Literal[True],
    **params: Unpack[CreateCompletionParams],
) -> StreamCall[Completion]: ...


@overload
def create_completion(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateCompletionParams],
) -> Call[Completion]: ...


@overload
def create_completion(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateCompletionParams],
) -> Call[Completion] | StreamCall[Completion]: ...


def create_completion(
    *,
    model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
    prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
    best_of: int | None | Omit = omit,
    echo: bool | None | Omit = omit,
    frequency_penalty: float | None | Omit = omit,
    logit_bias: Mapping[str, int] | BaseModel | None | Omit = omit,
    logprobs: int | None | Omit = omit,
    max_tokens: int | None | Omit = omit,
    n: int | None | Omit = omit,
    presence_penalty: float | None | Omit = omit,
    seed: int | None | Omit = omit,
    stop: StopConfigurationParam | None | Omit = omit,
    stream: bool | None | Omit = omit,
    stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit = omit,
    suffix: str | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    user: str | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[Completion] | StreamCall[Completion]:
    """Continue a text (the interface before chat completions), as one object or as a stream.

    Args:
        model: id of the model
        prompt: text, or texts, to continue; service default: "<|endoftext|>"
        best_of: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
        echo: whether the output begins with the prompt; service default: false
        frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
        logit_bias: token id to a bias that is added to its logit
        logprobs: number of most likely tokens to return at each position; at least 0; at most 5
        max_tokens: maximum number of generated tokens; at least 0; service default: 16
        n: number of choices to generate; at least 1; at most 128; service default: 1
        presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
        seed: seed for sampling; equal requests return the same result where possible
        stop: sequences at which generation stops
        stream: return a stream of events instead of one object; service default: false
        stream_options: options of the stream
        suffix: text that follows the completion
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        user: end-user id
    """
    body: dict[str, Any] = {
        "model": model,
        "prompt": prompt,
    }
    if best_of is not omit:
        body["best_of"] = best_of
    if echo is not omit:
        body["echo"] = echo
    if frequency_penalty is not omit:
        body["frequency_penalty"] = frequency_penalty
    if logit_bias is not omit:
        body["logit_bias"] = logit_bias
    if logprobs is not omit:
        body["logprobs"] = logprobs
    if max_tokens is not omit:
        body["max_tokens"] = max_tokens
    if n is not omit:
        body["n"] = n
    if presence_penalty is not omit:
        body["presence_penalty"] = presence_penalty
    if seed is not omit:
        body["seed"] = seed
    if stop is not omit:
        body["stop"] = stop
    if stream is not omit:
        body["stream"] = stream
    if stream_options is not omit:
        body["stream_options"] = stream_options
    if suffix is not omit:
        body["suffix"] = suffix
    if temperature is not omit:
        body["temperature"] = temperature
    if top_p is not omit:
        body["top_p"] = top_p
    if user is not omit:
        body["user"] = user
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/completions",
            body=body,
            options=call_options(
                timeout,
                deadline,
                max_retries,
                idempotency_key,
                cancel,
                middleware,
                validate_requests,
                extra_headers,
                extra_query,
                extra_body,
            ),
        )
    return Call(
        OPERATION,
        Completion.from_dict,
        "/completions",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
