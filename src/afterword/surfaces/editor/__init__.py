"""The letter checker in any editor that speaks the Language Server Protocol."""
