# The host takes a batch and says nothing. Closed again, it goes out under the same number, and
# the host knows it.

> clerk purchase ORDERNUMBER=1 AMOUNT=2572 PAYMENTAMOUNT=2572
< PRC_OPERATION_SUCCESS RC_NONE
> admin cassette $READTIMEOUT=2
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_OPERATION_PENDING RC_HOST_ANSWER

> clerk batches
= PSBatch state=batch_pending batchStatus=batch_not_yet_balanced closeAllowed=1
= PSPayment state=payment_deposited
@ batch number=001 net=2572 state=accepted

# What comes meanwhile goes into another batch: what the host was told does not change.
> clerk purchase ORDERNUMBER=2 AMOUNT=1000 PAYMENTAMOUNT=1000
> clerk orders ORDERNUMBER=2
= PSPayment batchNumber=2

> admin cassette $READTIMEOUT=30
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
> clerk batches BATCHNUMBER=1
= PSBatch state=batch_closed batchStatus=batch_balanced batchResponseCode=QD hostBatchNumber=001
= PSPayment state=payment_closed
@ 1 batch state=accepted
