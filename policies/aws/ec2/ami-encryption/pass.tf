resource "aws_ami" "encrypted" {
  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = "true"
  }
}

# The snapshot decides.
resource "aws_ami" "of_snapshot" {
  ebs_block_device {
    device_name = "/dev/xvda"
    snapshot_id = "snap-0123456789abcdef0"
  }
}
