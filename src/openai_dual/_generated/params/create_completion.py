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

    - `model`: id of the model
    - `prompt`: text, or texts, to continue; service default: "<|endoftext|>"
    - `best_of`: number of completions to generate on the server, of which the best are returned; at least 0; at most 20; service default: 1
    - `echo`: whether the output begins with the prompt; service default: false
    - `frequency_penalty`: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
    - `logit_bias`: token id to a bias that is added to its logit
    - `logprobs`: number of most likely tokens to return at each position; at least 0; at most 5
    - `max_tokens`: maximum number of generated tokens; at least 0; service default: 16
    - `n`: number of choices to generate; at least 1; at most 128; service default: 1
    - `presence_penalty`: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
    - `seed`: seed for sampling; equal requests return the same result where possible
    - `stop`: sequences at which generation stops
    - `stream_options`: options of the stream
    - `suffix`: text that follows the completion
    - `temperature`: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
    - `top_p`: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
    - `user`: end-user id
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
