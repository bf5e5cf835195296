"""`ApplyPatchOperationParam`: `ApplyPatchOperationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .apply_patch_create_file_operation_param import ApplyPatchCreateFileOperationParam
    from .apply_patch_delete_file_operation_param import ApplyPatchDeleteFileOperationParam
    from .apply_patch_update_file_operation_param import ApplyPatchUpdateFileOperationParam

ApplyPatchOperationParam: TypeAlias = "ApplyPatchCreateFileOperationParam | ApplyPatchDeleteFileOperationParam | ApplyPatchUpdateFileOperationParam | Unknown"

decode = tagged(
    "type",
    {
        "create_file": to_model("apply_patch_create_file_operation_param", "ApplyPatchCreateFileOperationParam"),
        "delete_file": to_model("apply_patch_delete_file_operation_param", "ApplyPatchDeleteFileOperationParam"),
        "update_file": to_model("apply_patch_update_file_operation_param", "ApplyPatchUpdateFileOperationParam"),
    },
)
"""Decode a value of this type."""
