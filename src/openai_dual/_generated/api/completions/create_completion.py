"""Continue a text (the interface before chat), whole or as a stream: POST /completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_model
from ...models.completion import Completion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting
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
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[Completion] | StreamCall[Completion]:
    """Continue a text (the interface before chat), whole or as a stream.

    - `model`: the model to use
    - `prompt`: what to make; the service's default is "<|endoftext|>"
    - `best_of`: the service's default is 1
    - `echo`: the service's default is false
    - `frequency_penalty`: how much to avoid tokens the more often they have occurred; the service's default is 0
    - `logit_bias`: how much likelier single tokens become, by token
    - `logprobs`: whether to tell how likely the tokens were
    - `max_tokens`: how many tokens may be generated at most; the service's default is 16
    - `n`: how many to make; the service's default is 1
    - `presence_penalty`: how much to avoid tokens that have occurred at all; the service's default is 0
    - `seed`: makes repeated requests answer alike, as far as possible
    - `stop`: where generation stops
    - `stream`: whether to answer with a stream of events; the service's default is false
    - `stream_options`: what the stream holds besides
    - `suffix`: what comes after the text
    - `temperature`: how varied the answers are; the service's default is 1
    - `top_p`: sample from the likeliest tokens that make up this share; the service's default is 1
    - `user`: an id of your user
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
            timeout, deadline, max_retries, idempotency_key, cancel, middleware, extra_headers, extra_query, extra_body
        ),
    )
