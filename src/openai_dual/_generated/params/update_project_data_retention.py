"""Types of requests: those of `update_project_data_retention`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class UpdateProjectDataRetentionBodyParam(TypedDict, total=False):
    """`UpdateProjectDataRetentionBody` in the description."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
    """Kind of data retention."""
