"""The course side: what makes and proves the notebooks. Read `notebook` first."""
