"""Types of requests: those of `delete_fine_tuning_checkpoint_permission`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class DeleteFineTuningCheckpointPermissionParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `fine_tuned_model_checkpoint`: id of the checkpoint, which can be used as a model
    """

    fine_tuned_model_checkpoint: Required[str]
