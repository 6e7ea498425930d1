# The host has another batch under the number: this one is not settled, and gets a new number.

> clerk purchase ORDERNUMBER=1 AMOUNT=2575 PAYMENTAMOUNT=2575
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_BATCH_ERROR RC_BATCH_NUMBER_TAKEN

> clerk batches
= 1 PSBatch state=batch_open batchStatus=batch_not_yet_balanced batchResponseCode=QD
    hostBatchNumber=001
= PSPayment state=payment_deposited
@ no batch state=accepted

# The simulated host says so of this sum each time; what counts is the number.
> admin close BATCHNUMBER=1
< PRC_BATCH_ERROR RC_BATCH_NUMBER_TAKEN
> clerk batches
= 1 PSBatch state=batch_open hostBatchNumber=002
