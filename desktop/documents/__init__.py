"""Papers: values in, bytes out. Nothing heavy is imported here; ``registry.DOCUMENTS`` lists what can be made."""
