"""`CreateCompletionParams`: keywords of `createCompletion`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from ...core.keywords import CallKeywords

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from ...core.omit import Omit
    from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from .stop_configuration_param import StopConfigurationParam


class CreateCompletionParams(CallKeywords, total=False):
    """What the overloads of the operation share; with these come the settings of one call.

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
    - `stream_options`
    - `suffix`
    - `temperature`: the service's default is 1
    - `top_p`: the service's default is 1
    - `user`
    """

    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    best_of: int | None | Omit
    echo: bool | None | Omit
    frequency_penalty: float | None | Omit
    logit_bias: Mapping[str, int] | BaseModel | None | Omit
    logprobs: int | None | Omit
    max_tokens: int | None | Omit
    n: int | None | Omit
    presence_penalty: float | None | Omit
    seed: int | None | Omit
    stop: StopConfigurationParam | None | Omit
    stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit
    suffix: str | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    user: str | Omit
