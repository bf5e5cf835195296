"""Types of requests: those of `retrieve_beta_response`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class RetrieveBetaResponseParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `include`: extra fields to include in the response
    - `starting_after`: sequence number of the event after which the stream resumes
    - `include_obfuscation`: whether events are padded to hide their length
    - `betas`: preview features to enable
    """

    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
        ]
        | Omit
    )
    starting_after: int | Omit
    include_obfuscation: bool | Omit
    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
