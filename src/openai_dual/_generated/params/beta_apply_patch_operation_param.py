"""`BetaApplyPatchOperationParam`: `BetaApplyPatchOperationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_apply_patch_create_file_operation_param import BetaApplyPatchCreateFileOperationParam
    from .beta_apply_patch_delete_file_operation_param import BetaApplyPatchDeleteFileOperationParam
    from .beta_apply_patch_update_file_operation_param import BetaApplyPatchUpdateFileOperationParam

BetaApplyPatchOperationParam: TypeAlias = "BetaApplyPatchCreateFileOperationParam | BetaApplyPatchDeleteFileOperationParam | BetaApplyPatchUpdateFileOperationParam"
