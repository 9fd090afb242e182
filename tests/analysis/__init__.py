"""What is told of small guidelines, sentence by sentence."""
