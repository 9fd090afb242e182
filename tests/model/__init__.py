"""What statements mean, and what is wrong with those that mean nothing."""
