"""Types of requests: those of `cancel_beta_response`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class CancelBetaResponseParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `betas`: preview features to enable
    """

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
