"""The grading side: from a submission to a mark. Read `pipeline` first."""
