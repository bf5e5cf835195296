"""Types of requests: those of `create_completion`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from .shared import ChatCompletionStreamOptionsParam, StopConfigurationParam


class CreateCompletionParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

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
    - `stream_options`: what the stream holds besides
    - `suffix`: what comes after the text
    - `temperature`: how varied the answers are; the service's default is 1
    - `top_p`: sample from the likeliest tokens that make up this share; the service's default is 1
    - `user`: an id of your user
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
