"""`BetaApplyPatchOperationParam`: `BetaApplyPatchOperationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_apply_patch_create_file_operation_param import BetaApplyPatchCreateFileOperationParam
    from .beta_apply_patch_delete_file_operation_param import BetaApplyPatchDeleteFileOperationParam
    from .beta_apply_patch_update_file_operation_param import BetaApplyPatchUpdateFileOperationParam

BetaApplyPatchOperationParam: TypeAlias = "BetaApplyPatchCreateFileOperationParam | BetaApplyPatchDeleteFileOperationParam | BetaApplyPatchUpdateFileOperationParam | Unknown"

decode = tagged(
    "type",
    {
        "create_file": to_model(
            "beta_apply_patch_create_file_operation_param", "BetaApplyPatchCreateFileOperationParam"
        ),
        "delete_file": to_model(
            "beta_apply_patch_delete_file_operation_param", "BetaApplyPatchDeleteFileOperationParam"
        ),
        "update_file": to_model(
            "beta_apply_patch_update_file_operation_param", "BetaApplyPatchUpdateFileOperationParam"
        ),
    },
)
"""Decode a value of this type."""
