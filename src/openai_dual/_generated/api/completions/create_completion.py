"""Create a completion: POST /completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ....core.call import Call, Operation, StreamCall, call_options, given
from ....core.omit import omit
from ...models import to_model
from ...models.create_completion_response import CreateCompletionResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...params.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from ...params.create_completion_params import CreateCompletionParams
    from ...params.stop_configuration_param import StopConfigurationParam

OPERATION = Operation(
    id="createCompletion",
    method="POST",
    path="/completions",
    events="completions",
)
_event = to_model("create_completion_response", "CreateCompletionResponse")


@overload
def create_completion(
    *,
    stream: Literal[True],
    **params: Unpack[CreateCompletionParams],
) -> StreamCall[CreateCompletionResponse]: ...


@overload
def create_completion(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateCompletionParams],
) -> Call[CreateCompletionResponse]: ...


@overload
def create_completion(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateCompletionParams],
) -> Call[CreateCompletionResponse] | StreamCall[CreateCompletionResponse]: ...


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
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[CreateCompletionResponse] | StreamCall[CreateCompletionResponse]:
    """Create a completion.

    - `model`
    - `prompt`: the service's default is "<|endoftext|>"
    - `best_of`: the service's default is 1
    - `echo`: the service's default is false
    - `frequency_penalty`: the service's default is 0
    - `logit_bias`
    - `logprobs`
    - `max_tokens`: the service's default is 16
    - `n`: the service's default is 1
    - `presence_penalty`: the service's default is 0
    - `seed`
    - `stop`
    - `stream`: the service's default is false
    - `stream_options`
    - `suffix`
    - `temperature`: the service's default is 1
    - `top_p`: the service's default is 1
    - `user`
    """
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/completions",
            body=given(
                model=model,
                prompt=prompt,
                best_of=best_of,
                echo=echo,
                frequency_penalty=frequency_penalty,
                logit_bias=logit_bias,
                logprobs=logprobs,
                max_tokens=max_tokens,
                n=n,
                presence_penalty=presence_penalty,
                seed=seed,
                stop=stop,
                stream=stream,
                stream_options=stream_options,
                suffix=suffix,
                temperature=temperature,
                top_p=top_p,
                user=user,
            ),
            options=call_options(
                timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body
            ),
        )
    return Call(
        OPERATION,
        CreateCompletionResponse.from_dict,
        "/completions",
        body=given(
            model=model,
            prompt=prompt,
            best_of=best_of,
            echo=echo,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            n=n,
            presence_penalty=presence_penalty,
            seed=seed,
            stop=stop,
            stream=stream,
            stream_options=stream_options,
            suffix=suffix,
            temperature=temperature,
            top_p=top_p,
            user=user,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
